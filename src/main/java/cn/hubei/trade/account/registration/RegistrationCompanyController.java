package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.registration.Registering.Applicant;
import cn.hubei.trade.captcha.Captchas;
import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyForm;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
            return new Typed(
                    company,
                    new RegistrationForm(
                            registration.creditCode(),
                            registration.codeConfirmed(),
                            registration.businessType(),
                            registration.authorizationCode(),
                            registration.serviceArea(),
                            "",
                            ""));
        }

        Fields fields() {
            return Fields.of(company).and(Fields.of(registration));
        }
    }

    @GetMapping
    String form(HttpServletRequest request, Model model) {
        var draft = drafts.of(request).filter(RegistrationDraft::hasUser);
        if (draft.isEmpty()) {
            return "redirect:/register";
        }
        var typed = typed(draft.get());
        return page(typed.fields(), typed.registration(), model);
    }

    /** 上一步, or another region without script: nothing is checked, nothing is lost. */
    @PostMapping(params = "keep")
    String keep(
            CompanyForm company,
            BindingResult errors,
            RegistrationForm registration,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return remember(new Typed(company, registration), errors, request)
                ? "redirect:/register/user"
                : again(new Typed(company, registration), errors, response, model);
    }

    @PostMapping(params = "refresh")
    String refresh(
            CompanyForm company,
            BindingResult errors,
            RegistrationForm registration,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return remember(new Typed(company, registration), errors, request)
                ? "redirect:/register/company"
                : again(new Typed(company, registration), errors, response, model);
    }

    @PostMapping
    String register(
            @Valid CompanyForm company,
            BindingResult companyErrors,
            RegistrationForm registration,
            BindingResult registrationErrors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var draft = drafts.of(request).filter(RegistrationDraft::hasUser).orElse(null);
        if (draft == null) {
            return "redirect:/register?gone=1";
        }
        var profile = checks.profile(company, companyErrors);
        registration.check(registrationErrors, checks.options());
        captchas.check(registration.captchaId(), registration.captcha(), registrationErrors);
        if (profile.isPresent() && !registrationErrors.hasErrors()) {
            register(draft, registration.applicant(profile.get()), registrationErrors, companyErrors);
        }
        if (companyErrors.hasErrors() || registrationErrors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            var fields = Fields.of(company, companyErrors).and(Fields.of(registration, registrationErrors));
            return page(fields, registration, model);
        }
        return "redirect:/register/done";
    }

    private void register(
            RegistrationDraft draft, Applicant applicant, BindingResult errors, BindingResult companyErrors) {
        try {
            finishing.finish(draft, applicant);
        } catch (RuleViolation violation) {
            violation.addTo(errors, companyErrors);
        } catch (DataIntegrityViolationException taken) {
            errors.reject("taken", "同名账户或同一企业刚刚完成注册，请直接登录，或返回上一步更换登录账号");
        }
    }

    /** False where it is too long to be kept. A visitor without a draft is led to the beginning by any next page. */
    private boolean remember(Typed typed, BindingResult errors, HttpServletRequest request) {
        try {
            drafts.of(request)
                    .ifPresent(found -> drafts.keepCompany(found, json.writeValueAsString(typed.withoutCaptcha())));
        } catch (RuleViolation tooLong) {
            tooLong.addTo(errors);
        }
        return !errors.hasErrors();
    }

    private String again(Typed typed, BindingResult errors, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var fields = Fields.of(typed.company(), errors).and(Fields.of(typed.registration()));
        return page(fields, typed.registration(), model);
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
