package cn.hubei.trade.platform.privacy;

import org.jspecify.annotations.Nullable;

/** Masks personal data in lists: enough to tell one from another, too little to use. */
public final class Masked {

    private static final String STARS = "****";
    private static final int KEPT = 4;

    private Masked() {}

    /** 138****8000; of others the area's or the country's code and the last digits, 027-****1234转8, +852 ****6789. */
    public static String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return "";
        }
        var extension = phone.indexOf('转');
        if (extension > 0) {
            return phone(phone.substring(0, extension)) + phone.substring(extension);
        }
        var front = Math.max(0, Math.min(code(phone), phone.length() - 2 * KEPT));
        var back = Math.min(KEPT, phone.length() / 2);
        return phone.substring(0, front) + STARS + phone.substring(phone.length() - back);
    }

    private static int code(String phone) {
        return phone.startsWith("+") ? phone.indexOf(' ') + 1 : phone.startsWith("0") ? KEPT : KEPT - 1;
    }

    /** z****@example.cn. */
    public static String email(@Nullable String email) {
        var at = email == null ? -1 : email.indexOf('@');
        return email == null || at < 1 ? phone(email) : email.charAt(0) + STARS + email.substring(at);
    }
}
