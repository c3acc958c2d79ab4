package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.signin.Entrance;
import cn.hubei.trade.account.signin.SignOnProblem;
import cn.hubei.trade.account.signin.VouchedSignIns;
import cn.hubei.trade.account.signin.VouchedSignIns.Voucher;
import cn.hubei.trade.account.signon.provider.Attempt;
import cn.hubei.trade.account.signon.provider.Identity;
import cn.hubei.trade.account.signon.provider.IdentityProvider;
import cn.hubei.trade.account.signon.provider.IdentityProviders;
import cn.hubei.trade.account.signon.provider.NotVouched;
import cn.hubei.trade.account.signon.provider.ProviderAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 「单一窗口登录」: to the provider, and back with its answer. */
@Controller
class SignOnController {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnController.class);

    private final IdentityProviders providers;
    private final SignOnAttempts attempts;
    private final ExternalIdentities identities;
    private final UnboundIdentities unbound;
    private final VouchedSignIns signIns;
    private final Entrance entrance;

    SignOnController(
            IdentityProviders providers,
            SignOnAttempts attempts,
            ExternalIdentities identities,
            UnboundIdentities unbound,
            VouchedSignIns signIns,
            Entrance entrance) {
        this.providers = providers;
        this.attempts = attempts;
        this.identities = identities;
        this.unbound = unbound;
        this.signIns = signIns;
        this.entrance = entrance;
    }

    /** By a link: a form that leads to another site is stopped by our content policy. */
    @GetMapping("/login/with/{id}")
    String begin(@PathVariable String id) {
        return begin(providers.of(id), false);
    }

    /** From 「我的账户 › 登录方式」. */
    @GetMapping("/account/ways/with/{id}")
    String beginBinding(@PathVariable String id) {
        return begin(providers.of(id), true);
    }

    private String begin(IdentityProvider provider, boolean binds) {
        var attempt = Attempt.begin(binds);
        try {
            var address = provider.begin(attempt);
            attempts.begin(attempt, provider);
            return "redirect:" + address;
        } catch (ProviderAway | NotVouched away) {
            return refused(provider, SignOnProblem.AWAY, away);
        }
    }

    @GetMapping("/login/callback/{id}")
    String finish(
            @PathVariable String id,
            @RequestParam Map<String, String> answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var provider = providers.of(id);
        return attempts.take(answer.getOrDefault("state", ""), provider, request)
                .map(attempt -> finish(provider, attempt, answer, request, response))
                .orElseGet(() -> SignOnProblem.STALE.page());
    }

    private String finish(
            IdentityProvider provider,
            Attempt attempt,
            Map<String, String> answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var identity = provider.finish(attempt, answer);
            return identities
                    .account(identity)
                    .map(account -> known(account, identity, provider, attempt, request, response))
                    .orElseGet(() -> unknown(identity, provider, attempt));
        } catch (ProviderAway away) {
            return refused(provider, SignOnProblem.AWAY, away);
        } catch (NotVouched no) {
            return refused(provider, SignOnProblem.REFUSED, no);
        }
    }

    private String unknown(Identity identity, IdentityProvider provider, Attempt attempt) {
        unbound.begin(identity, provider);
        return attempt.binds() ? "redirect:/account/ways" : "redirect:/login/binding";
    }

    private String known(
            long account,
            Identity identity,
            IdentityProvider provider,
            Attempt attempt,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (attempt.binds()) {
            return "redirect:/account/ways?bound=1";
        }
        var answer = signIns.signIn(account, new Voucher(provider.house(), provider.isTrustedWithSecondFactor()));
        if (answer.who().isEmpty()) {
            return SignOnProblem.of(answer).page();
        }
        identities.used(identity);
        return "redirect:" + entrance.admit(answer, request, response);
    }

    private static String refused(IdentityProvider provider, SignOnProblem problem, RuntimeException why) {
        LOG.warn("Sign-on with {} ended: {}", provider.id(), why.getMessage());
        return problem.page();
    }
}
