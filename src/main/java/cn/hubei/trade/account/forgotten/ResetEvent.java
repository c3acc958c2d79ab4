package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.signin.SignInEvent;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import org.jspecify.annotations.Nullable;

/** A step of 「忘记密码」, or one that failed. */
sealed interface ResetEvent extends Recorded {

    /** Null where there is no such account, or where its answer was wrong. */
    @Nullable
    Long account();

    String loginName();

    @Action("password.answered")
    record Answered(Long account, String loginName) implements ResetEvent {}

    @Action("password.answer-wrong")
    record AnswerWrong(String loginName) implements ResetEvent {

        @Override
        public @Nullable Long account() {
            return null;
        }
    }

    @Action("password.code-wrong")
    record CodeWrong(@Nullable Long account, String loginName) implements ResetEvent {}

    /** By an officer or operator, by word of mouth. */
    @Action("password.code-given")
    record CodeGiven(Long account, String loginName) implements ResetEvent {}

    @Action("password.reset")
    record Done(Long account, String loginName) implements ResetEvent {}

    /** @param account null where there is no such account, or where its answer was wrong */
    static ResetEvent answered(@Nullable Long account, String loginName) {
        var name = SignInEvent.plausible(loginName);
        return account == null ? new AnswerWrong(name) : new Answered(account, name);
    }

    @Override
    default String subject() {
        return "account";
    }

    @Override
    default String subjectId() {
        return account() == null ? "-" : String.valueOf(account());
    }

    @Override
    default String detail() {
        return loginName();
    }
}
