package cn.hubei.trade.platform;

/** How what is typed in many forms must look. */
public final class Formats {

    /** Eleven digits of a mobile, or a landline with its area code and perhaps an extension. */
    public static final String PHONE = "1\\d{10}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?";

    public static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+";

    private Formats() {}
}
