package cn.hubei.trade.platform.text;

/** How what is typed in many forms must look. */
public final class Formats {

    /** As everybody's account is called. */
    public static final String LOGIN_NAME = "[A-Za-z][A-Za-z0-9_]{3,29}";

    private Formats() {}
}
