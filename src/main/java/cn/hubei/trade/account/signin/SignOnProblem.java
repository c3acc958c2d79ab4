package cn.hubei.trade.account.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody who signs on from outside is back at the sign-in page. */
public enum SignOnProblem {
    AWAY("对方系统暂时没有响应，请稍后再试；已设置密码的，可以直接用登录账号和密码登录。"),
    REFUSED("没有得到对方系统的身份确认，请重新点击登录；仍不成功的，请用登录账号和密码登录。"),
    STALE("本次登录请求已失效，或不是由本浏览器发起的，请重新点击登录。"),
    DISABLED("您绑定的账户已停用，不能登录。请联系本单位主账户或平台运营方。"),
    LOCKED("您绑定的账户因登录失败次数过多已锁定，请稍后再试。");

    private final String sentence;

    SignOnProblem(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** The sign-in page that says it. */
    public String page() {
        return "redirect:/login?external=" + name().toLowerCase(Locale.ROOT);
    }

    public static SignOnProblem of(SignIns.Answer refusal) {
        return refusal.outcome() == SignIns.SignInOutcome.LOCKED ? LOCKED : DISABLED;
    }

    static Optional<SignOnProblem> of(String query) {
        return Arrays.stream(values())
                .filter(problem -> problem.name().toLowerCase(Locale.ROOT).equals(query))
                .findFirst();
    }
}
