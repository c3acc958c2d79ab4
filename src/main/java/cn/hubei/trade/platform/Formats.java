package cn.hubei.trade.platform;

/** How what is typed in many forms must look. */
public final class Formats {

    /** Eleven digits of a mobile, or a landline with its area code and perhaps an extension. */
    public static final String PHONE = "1\\d{10}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?";

    /** As everybody's account is called. */
    public static final String LOGIN_NAME = "[A-Za-z][A-Za-z0-9_]{3,29}";

    public static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+";

    private Formats() {}
}
