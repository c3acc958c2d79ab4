package cn.hubei.trade.notice;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.reference.Departments;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「通知公告」: the officers' list and what its buttons do. */
@Controller
@RequestMapping("/console/notices")
class NoticeController {

    private final NoticeRows rows;
    private final Editions editions;
    private final PublishingNotices publishing;
    private final StoredFiles files;
    private final Toasts toasts;

    NoticeController(
            NoticeRows rows, Editions editions, PublishingNotices publishing, StoredFiles files, Toasts toasts) {
        this.rows = rows;
        this.editions = editions;
        this.publishing = publishing;
        this.files = files;
        this.toasts = toasts;
    }

    @GetMapping
    String list(NoticeRows.NoticeSearch search, Place page, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.ofDepartment(user.department(), search, page))
                .addAttribute("department", user.department())
                .addAttribute("provincial", Departments.isProvincial(user.department()));
        return "notice/list";
    }

    @GetMapping("/{id:\\d+}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        model.addAttribute("notice", seen(id, user))
                .addAttribute("attachments", rows.attachments(id))
                .addAttribute("editions", editions.of(id));
        return "notice/view";
    }

    @GetMapping("/{id:\\d+}/attachments/{file}")
    void attachment(@PathVariable long id, @PathVariable UUID file, CurrentUser user, HttpServletResponse response)
            throws IOException {
        files.send(
                rows.attachments(seen(id, user).id()).stream()
                        .filter(attached -> attached.id().equals(file))
                        .findFirst()
                        .orElseThrow(NotFound::new)
                        .id(),
                response);
    }

    @PostMapping("/{id:\\d+}/publication")
    String publish(@PathVariable long id, @RequestParam long version, CurrentUser user) {
        publishing.publish(order(id, version, user));
        return done("notice.published");
    }

    @PostMapping("/{id:\\d+}/withdrawal")
    String takeDown(@PathVariable long id, @RequestParam long version, CurrentUser user) {
        publishing.takeDown(order(id, version, user));
        return done("notice.taken-down");
    }

    private static PublishingNotices.NoticeOrder order(long id, long version, CurrentUser user) {
        return new PublishingNotices.NoticeOrder(id, version, user.accountId(), user.department());
    }

    private NoticeRow seen(long id, CurrentUser user) {
        return rows.ofDepartment(user.department(), id).orElseThrow(NotFound::new);
    }

    private String done(String message) {
        toasts.show(message);
        return "redirect:/console/notices";
    }
}
