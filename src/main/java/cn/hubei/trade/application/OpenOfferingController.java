package cn.hubei.trade.application;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.platform.Fields;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import cn.hubei.trade.reference.Dictionaries;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「培训申请」, 「展会申请」 and 「服务申请」: what is open, and 「我要申请」. */
@Controller
@RequestMapping("/console/open-" + Kind.PLURAL)
class OpenOfferingController {

    private final OfferingRows offerings;
    private final Dictionaries dictionaries;
    private final Submitting submitting;
    private final Toasts toasts;
    private final Clock clock;

    OpenOfferingController(
            OfferingRows offerings, Dictionaries dictionaries, Submitting submitting, Toasts toasts, Clock clock) {
        this.offerings = offerings;
        this.dictionaries = dictionaries;
        this.submitting = submitting;
        this.toasts = toasts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @PathVariable Kind kind, OfferingSearch search, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("kind", kind)
                .addAttribute("rows", offerings.open(kind, search, page))
                .addAttribute("categories", dictionaries.options(kind.categories()))
                .addAttribute("now", clock.instant());
        return "application/open";
    }

    @GetMapping("/{id}/application")
    String form(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        return form(kind, id, Fields.of(RequestForm.empty(user.displayName())), model);
    }

    @PostMapping("/{id}/application")
    String submit(
            @PathVariable Kind kind,
            @PathVariable long id,
            @Valid RequestForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        form.check(kind, errors);
        if (!errors.hasErrors()) {
            try {
                var applicant = new Applicant(user.organization(), user.accountId(), form.key());
                toasts.show("application.submitted", submitting.submit(id, applicant, form.request(kind)));
                return "redirect:/console/applications";
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(kind, id, Fields.of(form, errors), model);
    }

    /** Also of what has been taken down since: whoever kept the link is told so. */
    private String form(Kind kind, long id, Fields fields, Model model) {
        model.addAttribute("offering", offerings.oncePublished(kind, id).orElseThrow(NotFound::new))
                .addAttribute("fields", fields)
                .addAttribute("now", clock.instant());
        return "application/apply";
    }
}
