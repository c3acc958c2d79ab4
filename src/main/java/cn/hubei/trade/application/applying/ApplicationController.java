package cn.hubei.trade.application.applying;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.reading.ApplicationRows;
import cn.hubei.trade.application.reading.ApplicationSearch;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.web.Toasts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的申请」: the enterprise follows and withdraws its applications. */
@Controller
@RequestMapping("/console/applications")
class ApplicationController {

    private final ApplicationRows rows;
    private final ApplicationViews views;
    private final Submitting submitting;
    private final Toasts toasts;

    ApplicationController(ApplicationRows rows, ApplicationViews views, Submitting submitting, Toasts toasts) {
        this.rows = rows;
        this.views = views;
        this.submitting = submitting;
        this.toasts = toasts;
    }

    @GetMapping
    String list(ApplicationSearch search, Place place, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.ofEnterprise(user.organization(), search, place));
        return "application/applying/mine";
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        model.addAttribute("application", views.ofEnterprise(id, user.organization()));
        return "application/reading/view";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id, @RequestParam long version, CurrentUser user) {
        submitting.withdraw(id, user.organization(), version);
        toasts.show("application.withdrawn");
        return "redirect:/console/applications";
    }
}
