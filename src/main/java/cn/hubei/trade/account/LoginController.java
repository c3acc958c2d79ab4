package cn.hubei.trade.account;

import cn.hubei.trade.platform.Fields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 「登录」, manual 3.2. */
@Controller
class LoginController {

    private final SignIns signIns;
    private final Captchas captchas;
    private final SecurityContextRepository contexts;
    private final CookieRequestCache requested;
    private final List<ShownAccount> shown;

    LoginController(
            SignIns signIns,
            Captchas captchas,
            SecurityContextRepository contexts,
            CookieRequestCache requested,
            ObjectProvider<ShownAccount> shown) {
        this.signIns = signIns;
        this.captchas = captchas;
        this.contexts = contexts;
        this.requested = requested;
        this.shown = shown.orderedStream().toList();
    }

    record LoginForm(
            @NotBlank(message = "请填写登录账号") String loginName,
            @NotBlank(message = "请填写密码") String password,
            @Nullable String captcha,
            @Nullable String captchaId) {

        static LoginForm empty() {
            return new LoginForm("", "", "", "");
        }
    }

    @GetMapping("/login")
    String form(Model model) {
        return form(model, Fields.of(LoginForm.empty()));
    }

    @PostMapping("/login")
    String signIn(
            @Valid LoginForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!captchas.accepts(form.captchaId(), form.captcha())) {
            errors.rejectValue("captcha", "captcha", "验证码不正确或已过期，请按新图片重新输入");
        }
        if (!errors.hasErrors()) {
            var answer = signIns.signIn(form.loginName(), form.password());
            if (answer.signedIn().isPresent()) {
                begin(answer.signedIn().get(), request, response);
                return "redirect:" + next(request, response);
            }
            errors.reject("login", sentence(answer.refusal()));
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(model, Fields.of(form, errors));
    }

    private String form(Model model, Fields fields) {
        model.addAttribute("fields", fields)
                .addAttribute("captcha", captchas.issue())
                .addAttribute("shown", shown);
        return "account/login";
    }

    private static String sentence(SignIns.Outcome refusal) {
        return refusal == SignIns.Outcome.LOCKED
                ? "登录失败次数过多，账户已锁定，请 20 分钟后再试"
                : "登录账号或密码不正确，请重新输入。连续失败 5 次，账户将锁定 20 分钟";
    }

    private void begin(SignedIn principal, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Where the user was going before, or the portal, whose top right leads on (manual 3.2). */
    private String next(HttpServletRequest request, HttpServletResponse response) {
        var wanted = requested.getRequest(request, response);
        requested.removeRequest(request, response);
        if (wanted == null) {
            return "/";
        }
        var address = URI.create(wanted.getRedirectUrl());
        var query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }
}
