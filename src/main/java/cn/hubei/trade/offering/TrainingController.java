package cn.hubei.trade.offering;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Spreadsheet;
import cn.hubei.trade.platform.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「培训发布」: the list and what its buttons do, manual 3.4.1. */
@Controller
@RequestMapping("/console/trainings")
class TrainingController {

    private final TrainingRows rows;
    private final Preparing preparing;
    private final Publishing publishing;
    private final TrainingPages pages;
    private final Toasts toasts;

    TrainingController(
            TrainingRows rows, Preparing preparing, Publishing publishing, TrainingPages pages, Toasts toasts) {
        this.rows = rows;
        this.preparing = preparing;
        this.publishing = publishing;
        this.pages = pages;
        this.toasts = toasts;
    }

    @GetMapping
    String list(TrainingSearch search, @RequestParam(defaultValue = "1") int page, CurrentUser user, Model model) {
        return pages.list(rows.ofProvider(user.organization(), search, page), null, model);
    }

    @GetMapping("/export")
    @Transactional(readOnly = true)
    public void export(TrainingSearch search, CurrentUser user, HttpServletResponse response) throws IOException {
        Spreadsheet.attach(response, "培训信息.xlsx");
        try (var found = rows.stream(user.organization(), search)) {
            Spreadsheet.write(response.getOutputStream(), "培训信息", TrainingColumns.ALL, found);
        }
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        return pages.view(id, user.organization(), model);
    }

    @PostMapping("/{id}/publication")
    String publish(
            @PathVariable long id,
            @RequestParam long version,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        try {
            publishing.publish(id, user.organization(), version, user.accountId());
        } catch (RuleViolation violation) {
            return refused(violation, user, response, model);
        }
        toasts.show("training.published");
        return "redirect:/console/trainings";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id, @RequestParam long version, CurrentUser user) {
        publishing.withdraw(id, user.organization(), version);
        toasts.show("training.withdrawn");
        return "redirect:/console/trainings";
    }

    @PostMapping("/{id}/deletion")
    String delete(
            @PathVariable long id,
            @RequestParam long version,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        try {
            preparing.delete(id, user.organization(), version);
        } catch (RuleViolation violation) {
            return refused(violation, user, response, model);
        }
        toasts.show("training.deleted");
        return "redirect:/console/trainings";
    }

    private String refused(RuleViolation violation, CurrentUser user, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var all = new TrainingSearch(null, null, null, null);
        return pages.list(rows.ofProvider(user.organization(), all, 1), violation.sentence(), model);
    }
}
