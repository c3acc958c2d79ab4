package cn.hubei.trade.offering.reviewing;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.OfferingFiles;
import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.reference.Dictionaries;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「服务审核」, the officers' side of manual 3.6.1. */
@Controller
@RequestMapping("/console/" + Kind.SINGULAR + "-reviews")
class ReviewController {

    private final OfferingRows rows;
    private final OfferingFiles files;
    private final Reviewing reviewing;
    private final Dictionaries dictionaries;
    private final Toasts toasts;

    ReviewController(
            OfferingRows rows, OfferingFiles files, Reviewing reviewing, Dictionaries dictionaries, Toasts toasts) {
        this.rows = rows;
        this.files = files;
        this.reviewing = reviewing;
        this.dictionaries = dictionaries;
        this.toasts = toasts;
    }

    record ReviewForm(
            @Nullable String outcome,

            @Nullable @Longest(value = 500, label = "不通过原因") String reason,

            @Nullable String version) {

        void check(Errors errors) {
            if (!approves() && !"REFUSED".equals(outcome)) {
                errors.rejectValue("outcome", "blank", "请选择审批结果");
            } else if (!approves() && !StringUtils.hasText(reason)) {
                errors.rejectValue("reason", "blank", "请填写不通过原因，服务商将据此修改后重新报审");
            }
        }

        boolean approves() {
            return "APPROVED".equals(outcome);
        }
    }

    @GetMapping
    String list(@PathVariable Kind kind, OfferingSearch search, Place page, CurrentUser user, Model model) {
        model.addAttribute("kind", kind)
                .addAttribute("rows", rows.reviewed(kind, user.scope(), search, page))
                .addAttribute("categories", dictionaries.all(kind.categories()));
        return "offering/reviewing/reviews";
    }

    @GetMapping("/{id}")
    String view(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        var offering = offering(kind, id, user);
        var form = new ReviewForm("", "", String.valueOf(offering.version()));
        return page(offering, Fields.of(form), model);
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable Kind kind,
            @PathVariable long id,
            @Valid Bound<ReviewForm> review,
            CurrentUser user,
            Model model) {
        review.form().check(review.errors());
        if (!review.isWrong()) {
            try {
                decide(id, review.form(), user);
                return "redirect:/console/" + kind.singular() + "-reviews";
            } catch (RuleViolation violation) {
                violation.addTo(review.errors());
            }
        }
        return page(offering(kind, id, user), review.fields(), model);
    }

    private void decide(long id, ReviewForm form, CurrentUser user) {
        var order = new Reviewing.ReviewOrder(id, Hidden.version(form.version()), user.accountId(), user.department());
        if (form.approves()) {
            reviewing.approve(order);
            toasts.show("review.approved");
        } else {
            reviewing.refuse(order, Objects.requireNonNull(form.reason()));
            toasts.show("review.refused");
        }
    }

    private OfferingRow offering(Kind kind, long id, CurrentUser user) {
        return rows.reviewed(kind, user.scope(), id).orElseThrow(NotFound::new);
    }

    private String page(OfferingRow offering, Fields fields, Model model) {
        model.addAttribute("offering", offering)
                .addAttribute("attachments", files.attachments(offering.id()))
                .addAttribute("reviews", files.reviews(offering.id()))
                .addAttribute("fields", fields);
        return "offering/reviewing/review";
    }
}
