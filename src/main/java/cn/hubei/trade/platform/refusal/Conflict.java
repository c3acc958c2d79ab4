package cn.hubei.trade.platform.refusal;

import org.springframework.validation.Errors;

/** Somebody else has acted on the record since it was read (409). */
public class Conflict extends RuntimeException {

    public static final String SENTENCE = "该记录已被他人处理，请刷新后重试";

    /** Of a form that keeps what was typed; its version stays the stale one, so that it is refused again. */
    public static void addTo(Errors errors) {
        errors.reject("conflict", SENTENCE);
    }
}
