package cn.hubei.trade.platform.refusal;

import java.util.stream.Stream;
import org.springframework.validation.Errors;

/** A form was sent again with other content. Nothing is saved unless it is sent once more. */
public class SentBefore extends RuleViolation {

    public static final String CODE = "sent-before";

    /** @param what it had brought, as the list names it */
    public SentBefore(String what) {
        super("", "这个页面已保存过「" + what + "」，这次没有重复保存。要修改已保存的，请在列表中找到它再编辑；确实要另存一份的，请再次提交");
    }

    /** At the form that carries the key: it gets another one. */
    @Override
    public void addTo(Errors form, Errors... others) {
        Stream.concat(Stream.of(form), Stream.of(others))
                .filter(one -> one.getFieldType("formKey") != null)
                .findFirst()
                .orElse(form)
                .reject(CODE, sentence());
    }
}
