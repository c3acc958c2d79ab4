package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.captcha.Captchas;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「忘记密码」, first step. */
@Controller
@RequestMapping("/forgotten")
class ForgottenController {

    private final AnsweringSecurityQuestion answering;
    private final CodeWays ways;
    private final ResetTries tries;
    private final ResetRequests requests;
    private final Captchas captchas;
    private final Dictionaries dictionaries;

    ForgottenController(
            AnsweringSecurityQuestion answering,
            CodeWays ways,
            ResetTries tries,
            ResetRequests requests,
            Captchas captchas,
            Dictionaries dictionaries) {
        this.answering = answering;
        this.ways = ways;
        this.tries = tries;
        this.requests = requests;
        this.captchas = captchas;
        this.dictionaries = dictionaries;
    }

    record ForgottenQuestionForm(
            @NotBlank(message = "请填写登录账号") @Longest(value = 30, label = "登录账号") @Typed(Typed.Way.HALF_WIDTH)
            String loginName,

            @NotBlank(message = "请选择您注册时设置的密保问题") String securityQuestion,

            @NotBlank(message = "请填写密保答案") @Longest(value = 100, label = "密保答案")
            String securityAnswer,

            @Nullable String way,
            @Typed(Typed.Way.CODE) @Nullable String captcha,
            @Nullable String captchaId) {}

    @GetMapping
    String form(Model model) {
        return form(Fields.of(new ForgottenQuestionForm("", "", "", "", "", "")), model);
    }

    @PostMapping
    String answer(@Valid Bound<ForgottenQuestionForm> sent, HttpServletRequest request, Model model) {
        var form = sent.form();
        captchas.check(form.captchaId(), form.captcha(), form.loginName(), sent.errors());
        return sent.then(() -> answer(form, request)).orElseGet(() -> form(sent.fields(), model));
    }

    private String answer(ForgottenQuestionForm form, HttpServletRequest request) {
        tries.demand(form.loginName(), request.getRemoteAddr());
        var account = answering.answer(form.loginName(), form.securityQuestion(), form.securityAnswer(), form.way());
        requests.begin(form.loginName(), account.orElse(null));
        return "redirect:/forgotten/code";
    }

    private String form(Fields fields, Model model) {
        model.addAttribute("fields", fields)
                .addAttribute("captcha", captchas.issue())
                .addAttribute("ways", ways.choices())
                .addAttribute("tries", tries.aDay())
                .addAttribute("questions", dictionaries.options(Dictionary.SECURITY_QUESTION));
        return "account/forgotten/forgotten";
    }
}
