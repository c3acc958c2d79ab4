package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.registration.Agreement;
import cn.hubei.trade.account.signin.Entrance;
import cn.hubei.trade.account.signin.SignOnProblem;
import cn.hubei.trade.account.signin.VouchedSignIns;
import cn.hubei.trade.account.signin.VouchedSignIns.Voucher;
import cn.hubei.trade.account.signon.UnboundIdentities.Unbound;
import cn.hubei.trade.account.signon.provider.IdentityProviders;
import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyForm;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「首次使用」: the agreement, then one page 「确认信息」. */
@Controller
@RequestMapping("/login/first")
class FirstUseController {

    private static final String FACTS = "redirect:/login/first/facts";

    private final UnboundIdentities unbound;
    private final IdentityProviders providers;
    private final FirstUse firstUse;
    private final CompanyFacts facts;
    private final CompanyChecks checks;
    private final SmartValidator validator;
    private final VouchedSignIns signIns;
    private final Entrance entrance;
    private final Toasts toasts;

    FirstUseController(
            UnboundIdentities unbound,
            IdentityProviders providers,
            FirstUse firstUse,
            CompanyFacts facts,
            CompanyChecks checks,
            SmartValidator validator,
            VouchedSignIns signIns,
            Entrance entrance,
            Toasts toasts) {
        this.unbound = unbound;
        this.providers = providers;
        this.firstUse = firstUse;
        this.facts = facts;
        this.checks = checks;
        this.validator = validator;
        this.signIns = signIns;
        this.entrance = entrance;
        this.toasts = toasts;
    }

    record AgreedForm(@Nullable String agreement) {}

    @GetMapping
    String agreement(HttpServletRequest request, Model model) {
        return open(request).map(found -> agreement(false, model)).orElseGet(SignOnProblem.STALE::page);
    }

    @PostMapping
    String agree(Bound<AgreedForm> sent, HttpServletRequest request, Model model) {
        return open(request)
                .map(found -> "agree".equals(sent.form().agreement()) ? agreed(found) : agreement(true, model))
                .orElseGet(SignOnProblem.STALE::page);
    }

    private String agreed(Unbound found) {
        unbound.agree(found, Agreement.version());
        return FACTS;
    }

    private static String agreement(boolean refused, Model model) {
        model.addAttribute("fields", Fields.of(new AgreedForm("")))
                .addAttribute("refused", refused)
                .addAttribute("action", "/login/first");
        return "account/registration/registerAgreement";
    }

    @GetMapping("/facts")
    String facts(HttpServletRequest request, Model model) {
        return agreed(request)
                .map(found -> page(found, Fields.of(CompanyForm.empty()).and(Fields.of(FirstUseForm.empty())), model))
                .orElseGet(SignOnProblem.STALE::page);
    }

    /** Another region without script: nothing is checked. */
    @PostMapping(path = "/facts", params = "refresh")
    String refresh(Bound<CompanyForm> company, Bound<FirstUseForm> first, HttpServletRequest request, Model model) {
        return agreed(request)
                .map(found -> page(found, Sent.of(company, first).fields(), model))
                .orElseGet(SignOnProblem.STALE::page);
    }

    @PostMapping("/facts")
    String register(
            Bound<CompanyForm> company,
            Bound<FirstUseForm> first,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = agreed(request);
        if (found.isEmpty()) {
            return SignOnProblem.STALE.page();
        }
        var sent = Sent.of(company, first);
        check(found.get(), company, first);
        return sent.then(() -> register(found.get(), company.form(), first))
                .map(account -> enter(found.get(), account, request, response))
                .orElseGet(() -> page(found.get(), sent.fields(), model));
    }

    private void check(Unbound found, Bound<CompanyForm> company, Bound<FirstUseForm> first) {
        var filled = filled(found, company.form());
        validator.validate(filled, company.errors());
        checks.profile(filled, company.errors());
        first.form().check(first.errors(), checks.options());
    }

    private Optional<Long> register(Unbound found, CompanyForm typed, Bound<FirstUseForm> first) {
        var profile = checks.profile(filled(found, typed), first.errors()).orElseThrow();
        var creditCode = FirstUse.creditCode(found.identity()).orElseThrow();
        return firstUse.register(found, first.form().applicant(creditCode, profile));
    }

    private CompanyForm filled(Unbound found, CompanyForm typed) {
        return facts.over(typed, facts.of(found.identity()));
    }

    private String enter(
            Unbound found, Optional<Long> account, HttpServletRequest request, HttpServletResponse response) {
        if (account.isEmpty()) {
            return SignOnProblem.STALE.page();
        }
        var provider = providers.of(found.provider());
        var answer = signIns.signIn(account.get(), new Voucher(provider.house(), provider.isTrustedWithSecondFactor()));
        entrance.admit(answer, request, response);
        toasts.show("sign-on.registered");
        return "redirect:/console/filing";
    }

    private Optional<Unbound> open(HttpServletRequest request) {
        return unbound.of(request).filter(found -> FirstUse.isOpenTo(found.identity(), providers.of(found.provider())));
    }

    private Optional<Unbound> agreed(HttpServletRequest request) {
        return open(request).filter(found -> found.agreementVersion() != null);
    }

    private String page(Unbound found, Fields fields, Model model) {
        var told = facts.of(found.identity());
        model.addAttribute("fields", fields)
                .addAttribute("house", providers.of(found.provider()).house())
                .addAttribute(
                        "creditCode", FirstUse.creditCode(found.identity()).orElseThrow())
                .addAttribute("told", facts.shown(told))
                .addAttribute("asked", facts.asked(told))
                .addAttribute("options", checks.options());
        return "account/signon/firstUse";
    }
}
