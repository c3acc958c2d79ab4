package cn.hubei.trade.platform;

import org.jspecify.annotations.Nullable;

/** Personal data as lists show it: enough to tell one from another, too little to use. */
public final class Masked {

    private static final String STARS = "****";
    private static final int KEPT = 4;

    private Masked() {}

    /** 138****8000; of a landline its area code and last digits, 027-****1234. */
    public static String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return "";
        }
        var front = Math.max(0, Math.min(phone.startsWith("0") ? KEPT : KEPT - 1, phone.length() - 2 * KEPT));
        var back = Math.min(KEPT, phone.length() / 2);
        return phone.substring(0, front) + STARS + phone.substring(phone.length() - back);
    }

    /** z****@example.cn. */
    public static String email(@Nullable String email) {
        var at = email == null ? -1 : email.indexOf('@');
        return email == null || at < 1 ? phone(email) : email.charAt(0) + STARS + email.substring(at);
    }
}
