package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「注册」 up to the user's information, manual 3.1. */
@Controller
class RegistrationController {

    private final RegistrationDrafts drafts;
    private final Dictionaries dictionaries;
    private final PasswordEncoder passwords;
    private final PasswordPolicy policy;

    RegistrationController(
            RegistrationDrafts drafts, Dictionaries dictionaries, PasswordEncoder passwords, PasswordPolicy policy) {
        this.drafts = drafts;
        this.dictionaries = dictionaries;
        this.passwords = passwords;
        this.policy = policy;
    }

    @GetMapping("/register")
    String agreement(Model model) {
        model.addAttribute("refused", false);
        return "account/registration/registerAgreement";
    }

    @PostMapping("/register")
    String agree(
            @RequestParam @Nullable String agreement,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!"agree".equals(agreement)) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("refused", true);
            return "account/registration/registerAgreement";
        }
        drafts.start(Agreement.VERSION, request);
        return "redirect:/register/user";
    }

    @GetMapping("/register/user")
    String user(HttpServletRequest request, Model model) {
        var draft = drafts.of(request);
        return draft.isEmpty()
                ? "redirect:/register"
                : userPage(draft.get(), Fields.of(UserForm.of(draft.get())), model);
    }

    /** Whether the name is taken is told after the captcha, on the next page: here anybody could ask for all names. */
    @PostMapping("/register/user")
    String keepUser(
            @Valid UserForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var draft = drafts.of(request).orElse(null);
        if (draft == null) {
            return "redirect:/register";
        }
        form.check(draft, policy, errors);
        if (!dictionaries.offers(Dictionary.SECURITY_QUESTION, form.securityQuestion())
                && !errors.hasFieldErrors("securityQuestion")) {
            errors.rejectValue("securityQuestion", "unknown", "请选择密保问题");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return userPage(draft, Fields.of(form, errors), model);
        }
        drafts.keepUser(draft, form.chosen(draft, passwords));
        return "redirect:/register/company";
    }

    @GetMapping("/register/done")
    String done() {
        return "account/registration/registerDone";
    }

    private String userPage(RegistrationDraft draft, Fields fields, Model model) {
        model.addAttribute("fields", fields)
                .addAttribute("known", draft.hasUser())
                .addAttribute("rule", policy.hint())
                .addAttribute("questions", dictionaries.options(Dictionary.SECURITY_QUESTION));
        return "account/registration/registerUser";
    }
}
