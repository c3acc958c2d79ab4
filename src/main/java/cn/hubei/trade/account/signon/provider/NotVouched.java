package cn.hubei.trade.account.signon.provider;

import java.util.Map;

/** The provider's answer is no, or is not to be believed. */
public class NotVouched extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotVouched(String why) {
        super(why);
    }

    NotVouched(Throwable cause) {
        super(cause);
    }

    /** What the browser must have brought. */
    static String demand(Map<String, String> answer, String parameter) {
        var brought = answer.get(parameter);
        if (brought == null || brought.isBlank()) {
            throw new NotVouched(
                    "No " + parameter + " but " + answer.get("error") + " " + answer.get("error_description"));
        }
        return brought;
    }
}
