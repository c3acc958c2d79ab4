package cn.hubei.trade.platform.form;

/**
 * What a form for a new record made. The same form sent again makes nothing new.
 *
 * @param before whether an earlier sending had brought it
 */
public record Brought<T>(T what, boolean before) {

    public static <T> Brought<T> now(T what) {
        return new Brought<>(what, false);
    }

    public static <T> Brought<T> before(T what) {
        return new Brought<>(what, true);
    }

    /** The key of the message that says so. */
    public String message(String now) {
        return before ? "form.sent-before" : now;
    }
}
