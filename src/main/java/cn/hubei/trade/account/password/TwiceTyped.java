package cn.hubei.trade.account.password;

import cn.hubei.trade.platform.form.Bound;

/** A form that asks for a new password twice. */
public interface TwiceTyped {

    String password();

    String passwordAgain();

    /** Said once both are there. */
    static void demandSame(Bound<? extends TwiceTyped> sent) {
        sent.demand(
                sent.isWrong() || sent.form().password().equals(sent.form().passwordAgain()),
                "passwordAgain",
                "两次输入的新密码不一致，请重新输入");
    }
}
