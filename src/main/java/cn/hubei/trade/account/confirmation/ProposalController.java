package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.administration.AccountPages;
import cn.hubei.trade.account.forgotten.ResetCodes;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「待确认操作」. */
@Controller
@RequestMapping("/console/operators/proposals")
class ProposalController {

    private static final String LIST = "/console/operators/proposals";

    private final ProposalRows rows;
    private final Proposing proposing;
    private final Confirming confirming;
    private final AccountPages pages;
    private final ResetCodes codes;
    private final Toasts toasts;

    ProposalController(
            ProposalRows rows,
            Proposing proposing,
            Confirming confirming,
            AccountPages pages,
            ResetCodes codes,
            Toasts toasts) {
        this.rows = rows;
        this.proposing = proposing;
        this.confirming = confirming;
        this.pages = pages;
        this.codes = codes;
        this.toasts = toasts;
    }

    record RefusalForm(
            @NotBlank(message = "请填写拒绝原因，申请人会看到") @Longest(value = 500, label = "拒绝原因")
            String reason) {}

    @GetMapping
    String list(ProposalRows.ProposalSearch search, Place page, CurrentUser user, Model model) {
        pages.separation(user, model);
        model.addAttribute("rows", rows.page(search, page));
        return "account/confirmation/proposals";
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        return view(rows.one(id), Fields.of(new RefusalForm("")), user, model);
    }

    /** The confirmer's half stands in this answer and nowhere else. */
    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable long id, CurrentUser user, Model model) {
        var half = confirming.confirm(id, user);
        var proposal = rows.one(id);
        if (half.isPresent()) {
            return half(proposal, half.get(), "account/confirmation/secondHalf", model);
        }
        return done("proposal.confirmed", proposal);
    }

    @PostMapping("/{id}/refusal")
    String refuse(@PathVariable long id, @Valid Bound<RefusalForm> sent, CurrentUser user, Model model) {
        if (sent.isWrong()) {
            return view(rows.one(id), sent.fields(), user, model);
        }
        confirming.refuse(id, sent.form().reason(), user);
        return done("proposal.refused", rows.one(id));
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id, CurrentUser user) {
        proposing.withdraw(id, user);
        return done("proposal.withdrawn", rows.one(id));
    }

    /** The asker's half, likewise. */
    @PostMapping("/{id}/collection")
    String collect(@PathVariable long id, CurrentUser user, Model model) {
        return half(rows.one(id), confirming.collect(id, user), "account/confirmation/firstHalf", model);
    }

    @PostMapping("/end-of-separation")
    String endSeparation(CurrentUser user) {
        proposing.askForTheEndOfSeparation(user);
        toasts.show(Outcome.WAITS);
        return "redirect:" + LIST;
    }

    private String half(Proposal proposal, String half, String template, Model model) {
        model.addAttribute("proposal", proposal)
                .addAttribute("half", half)
                .addAttribute("until", proposal.kind() == ProposalKind.RESET_CODE ? codes.until() : pages.until());
        return template;
    }

    private String view(Proposal proposal, Fields fields, CurrentUser user, Model model) {
        model.addAttribute("proposal", proposal).addAttribute("fields", fields).addAttribute("user", user);
        return "account/confirmation/proposal";
    }

    private String done(String message, Proposal proposal) {
        toasts.show(message, proposal.kind().label() + "，" + proposal.whose());
        return "redirect:" + LIST;
    }
}
