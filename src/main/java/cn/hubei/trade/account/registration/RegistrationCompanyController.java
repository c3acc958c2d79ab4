package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.registration.Registering.Applicant;
import cn.hubei.trade.captcha.Captchas;
import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyForm;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.refusal.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** 「注册」, the company's information and the end, manual 3.1. */
@Controller
@RequestMapping("/register/company")
class RegistrationCompanyController {

    private final RegistrationDrafts drafts;
    private final FinishingRegistration finishing;
    private final CompanyChecks checks;
    private final Captchas captchas;
    private final JsonMapper json;

    RegistrationCompanyController(
            RegistrationDrafts drafts,
            FinishingRegistration finishing,
            CompanyChecks checks,
            Captchas captchas,
            JsonMapper json) {
        this.drafts = drafts;
        this.finishing = finishing;
        this.checks = checks;
        this.captchas = captchas;
        this.json = json;
    }

    /** Both forms of the page, as the draft keeps them. */
    record Typed(CompanyForm company, RegistrationForm registration) {

        Typed withoutCaptcha() {
            return new Typed(company, registration.withoutCaptcha());
        }

        Fields fields() {
            return Fields.of(company).and(Fields.of(registration));
        }
    }

    @GetMapping
    String form(HttpServletRequest request, Model model) {
        return withUser(request)
                .map(this::typed)
                .map(typed -> page(typed.fields(), typed.registration(), model))
                .orElse("redirect:/register");
    }

    /** 上一步, or another region without script: nothing is checked, nothing is lost. */
    @PostMapping(params = "keep")
    String keep(Bound<CompanyForm> company, RegistrationForm registration, HttpServletRequest request, Model model) {
        return remember(company, registration, request)
                ? "redirect:/register/user"
                : page(company.fields().and(Fields.of(registration)), registration, model);
    }

    @PostMapping(params = "refresh")
    String refresh(Bound<CompanyForm> company, RegistrationForm registration, HttpServletRequest request, Model model) {
        return remember(company, registration, request)
                ? "redirect:/register/company"
                : page(company.fields().and(Fields.of(registration)), registration, model);
    }

    @PostMapping
    String register(
            @Valid Bound<CompanyForm> company,
            Bound<RegistrationForm> registration,
            HttpServletRequest request,
            Model model) {
        return withUser(request)
                .map(draft -> register(draft, company, registration, model))
                .orElse("redirect:/register?gone=1");
    }

    private String register(
            RegistrationDraft draft, Bound<CompanyForm> company, Bound<RegistrationForm> registration, Model model) {
        var form = registration.form();
        var profile = checks.profile(company.form(), company.errors());
        form.check(registration.errors(), checks.options());
        captchas.check(form.captchaId(), form.captcha(), registration.errors());
        var sent = Sent.of(company, registration);
        return sent.then(() -> register(draft, form.applicant(profile.orElseThrow())))
                .orElseGet(() -> page(sent.fields(), form, model));
    }

    private String register(RegistrationDraft draft, Applicant applicant) {
        try {
            finishing.finish(draft, applicant);
            return "redirect:/register/done";
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation("", "同名账户或同一企业刚刚完成注册，请直接登录，或返回上一步更换登录账号");
        }
    }

    private Optional<RegistrationDraft> withUser(HttpServletRequest request) {
        return drafts.of(request).filter(RegistrationDraft::hasUser);
    }

    /** False where it is too long to be kept. A visitor without a draft is led to the beginning by any next page. */
    private boolean remember(Bound<CompanyForm> company, RegistrationForm registration, HttpServletRequest request) {
        var typed = new Typed(company.form(), registration);
        try {
            drafts.of(request)
                    .ifPresent(found -> drafts.keepCompany(found, json.writeValueAsString(typed.withoutCaptcha())));
        } catch (RuleViolation tooLong) {
            tooLong.addTo(company.errors());
        }
        return !company.isWrong();
    }

    private Typed typed(RegistrationDraft draft) {
        return Optional.ofNullable(draft.company())
                .map(text -> json.readValue(text, Typed.class))
                .orElseGet(() -> new Typed(CompanyForm.empty(), RegistrationForm.empty()));
    }

    private String page(Fields fields, RegistrationForm registration, Model model) {
        model.addAttribute("fields", fields)
                .addAttribute("doubtful", registration.doubtfulCode())
                .addAttribute("options", checks.options())
                .addAttribute("captcha", captchas.issue());
        return "account/registration/registerCompany";
    }
}
