package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

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

    record AgreementForm(@Nullable String agreement) {

        boolean isAgreed() {
            return "agree".equals(agreement);
        }
    }

    @GetMapping("/register")
    String agreement(Model model) {
        return agreement(Fields.of(new AgreementForm("")), model);
    }

    @PostMapping("/register")
    String agree(Bound<AgreementForm> sent, HttpServletRequest request, Model model) {
        sent.demand(sent.form().isAgreed(), "agreement", "须选择「同意」才能继续注册");
        return sent.then(() -> start(request)).orElseGet(() -> agreement(sent.fields(), model));
    }

    private String start(HttpServletRequest request) {
        drafts.start(Agreement.version(), request);
        return "redirect:/register/user";
    }

    private static String agreement(Fields fields, Model model) {
        model.addAttribute("fields", fields)
                .addAttribute("refused", !fields.problems().isEmpty());
        return "account/registration/registerAgreement";
    }

    @GetMapping("/register/user")
    String user(HttpServletRequest request, Model model) {
        return drafts.of(request)
                .map(draft -> userPage(draft, Fields.of(UserForm.of(draft)), model))
                .orElse("redirect:/register");
    }

    /** Whether the name is taken is told after the captcha, on the next page: here anybody could ask for all names. */
    @PostMapping("/register/user")
    String keepUser(@Valid Bound<UserForm> sent, HttpServletRequest request, Model model) {
        return drafts.of(request).map(draft -> keepUser(draft, sent, model)).orElse("redirect:/register");
    }

    private String keepUser(RegistrationDraft draft, Bound<UserForm> sent, Model model) {
        var form = sent.form();
        form.check(draft, policy, sent.errors());
        sent.demand(
                dictionaries.offers(Dictionary.SECURITY_QUESTION, form.securityQuestion()),
                "securityQuestion",
                "请选择密保问题");
        return sent.then(() -> keepUser(draft, form)).orElseGet(() -> userPage(draft, sent.fields(), model));
    }

    private String keepUser(RegistrationDraft draft, UserForm form) {
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
