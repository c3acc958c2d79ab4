package cn.hubei.trade.notice;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.Chosen;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.file.Uploads;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.text.Markdown;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「新增」, 「编辑」, 「预览」 and 「删除」 of a notice. */
@Controller
@RequestMapping("/console/notices")
class NoticeFormController {

    private static final Chosen NO_FILES = Chosen.none(Uploads.FIELD);

    private final Notices notices;
    private final NoticeRows rows;
    private final WritingNotices writing;
    private final HeldFiles held;
    private final Toasts toasts;

    NoticeFormController(Notices notices, NoticeRows rows, WritingNotices writing, HeldFiles held, Toasts toasts) {
        this.notices = notices;
        this.rows = rows;
        this.writing = writing;
        this.held = held;
        this.toasts = toasts;
    }

    @GetMapping("/new")
    String blank(Model model) {
        return page(null, Fields.of(NoticeForm.empty()), NO_FILES, model);
    }

    @GetMapping("/{id:\\d+}/form")
    String form(@PathVariable long id, CurrentUser user, Model model) {
        var notice = own(id, user);
        return notice.state().isEditable()
                ? page(id, Fields.of(NoticeForm.of(notice)), NO_FILES, model)
                : "redirect:/console/notices/" + id;
    }

    /** Shows the text as readers will see it; nothing is saved. */
    @PostMapping("/preview")
    String preview(NoticeForm form, Model model) {
        model.addAttribute("title", form.title() == null ? "" : form.title())
                .addAttribute("html", Markdown.html(form.body() == null ? "" : form.body()));
        return "notice/preview";
    }

    @PostMapping
    String draft(@Valid Bound<NoticeForm> notice, Bound<Uploads> uploads, CurrentUser user, Model model) {
        var form = notice.form();
        var chosen = chosen(uploads, user);
        var sent = Sent.of(notice, uploads);
        return sent.then(() -> writing.draft(author(user, form), content(form, chosen, uploads.form())))
                .map(drafted -> done(drafted.message("notice.saved")))
                .orElseGet(() -> page(null, sent.fields(), chosen, model));
    }

    @PostMapping("/{id:\\d+}")
    String edit(
            @PathVariable long id,
            @Valid Bound<NoticeForm> notice,
            Bound<Uploads> uploads,
            CurrentUser user,
            Model model) {
        var form = notice.form();
        own(id, user);
        var chosen = chosen(uploads, user);
        var sent = Sent.of(notice, uploads);
        return sent.thenUnlessOvertaken(() -> {
                    writing.edit(id, form.seenVersion(), author(user, form), content(form, chosen, uploads.form()));
                    return done("notice.saved");
                })
                .orElseGet(() -> page(id, sent.fields(), chosen, model));
    }

    @PostMapping("/{id:\\d+}/deletion")
    String delete(@PathVariable long id, @RequestParam long version, CurrentUser user) {
        writing.delete(id, version, user.department());
        return done("notice.deleted");
    }

    private Notice own(long id, CurrentUser user) {
        return notices.findByIdAndDepartmentCode(id, user.department()).orElseThrow(NotFound::new);
    }

    private static Notice.NoticeAuthor author(CurrentUser user, NoticeForm form) {
        return new Notice.NoticeAuthor(user.department(), user.accountId(), form.key());
    }

    private Chosen chosen(Bound<Uploads> uploads, CurrentUser user) {
        var chosen = held.choose(uploads.form().offered(), user.accountId());
        chosen.addTo(uploads.errors());
        return chosen;
    }

    private static WritingNotices.NoticeContent content(NoticeForm form, Chosen chosen, Uploads uploads) {
        return new WritingNotices.NoticeContent(form.text(), chosen.ids(), uploads.gone());
    }

    private String page(@Nullable Long id, Fields fields, Chosen chosen, Model model) {
        model.addAttribute("title", id == null ? "新增通知公告" : "编辑通知公告")
                .addAttribute("action", id == null ? "/console/notices" : "/console/notices/" + id)
                .addAttribute("attachments", id == null ? List.of() : rows.attachments(id))
                .addAttribute("chosen", chosen)
                .addAttribute("fields", fields);
        return "notice/form";
    }

    private String done(String message) {
        toasts.show(message);
        return "redirect:/console/notices";
    }
}
