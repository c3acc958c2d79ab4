package cn.hubei.trade.application.evidence;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.Chosen;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.reference.Dictionaries;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「培训依据」, 「展会依据」 and 「服务依据」, manual 3.4.3, 3.5.3 and 3.6.3. */
@Controller
@RequestMapping("/console/" + Kind.SINGULAR + "-evidence")
class EvidenceController {

    private final EvidenceSubjectRows rows;
    private final KeepingEvidence keeping;
    private final HeldFiles held;
    private final Dictionaries dictionaries;
    private final Toasts toasts;

    EvidenceController(
            EvidenceSubjectRows rows,
            KeepingEvidence keeping,
            HeldFiles held,
            Dictionaries dictionaries,
            Toasts toasts) {
        this.rows = rows;
        this.keeping = keeping;
        this.held = held;
        this.dictionaries = dictionaries;
        this.toasts = toasts;
    }

    @GetMapping
    String list(
            @PathVariable Kind kind,
            EvidenceSubjectRows.EvidenceSubjectSearch search,
            Place page,
            CurrentUser user,
            Model model) {
        model.addAttribute("kind", kind)
                .addAttribute("rows", rows.page(kind, user.organization(), search, page))
                .addAttribute("categories", dictionaries.all(kind.categories()))
                .addAttribute("decides", user.decides());
        return "application/evidence/subjects";
    }

    @GetMapping("/{id}")
    String view(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        return view(kind, id, Chosen.none(EvidenceForm.FIELD), user, model);
    }

    @PostMapping("/{id}")
    String upload(@PathVariable Kind kind, @PathVariable long id, EvidenceForm form, CurrentUser user, Model model) {
        rows.one(kind, user.organization(), id);
        var chosen = held.choose(form.offered(), user.accountId()).demanded("请先选择要上传的文件");
        if (chosen.isRefused()) {
            return view(kind, id, chosen, user, model);
        }
        try {
            keeping.upload(kind, id, new Uploader(user.organization(), user.accountId(), form.key()), chosen.ids());
        } catch (RuleViolation violation) {
            return view(kind, id, Chosen.none(EvidenceForm.FIELD).demanded(violation.sentence()), user, model);
        }
        toasts.show("evidence.uploaded", chosen.ids().size());
        return "redirect:" + path(kind, id);
    }

    @GetMapping("/{id}/files/{file}")
    void download(
            @PathVariable Kind kind,
            @PathVariable long id,
            @PathVariable long file,
            CurrentUser user,
            HttpServletResponse response)
            throws IOException {
        keeping.send(keeping.own(file, kind, id, user.organization()), response);
    }

    @PostMapping("/{id}/files/{file}/removal")
    String remove(@PathVariable Kind kind, @PathVariable long id, @PathVariable long file, CurrentUser user) {
        keeping.remove(file, kind, id, user.organization(), user.accountId());
        toasts.show("evidence.removed");
        return "redirect:" + path(kind, id);
    }

    private static String path(Kind kind, long id) {
        return "/console/" + kind.singular() + "-evidence/" + id;
    }

    private String view(Kind kind, long id, Chosen chosen, CurrentUser user, Model model) {
        model.addAttribute("kind", kind)
                .addAttribute("subject", rows.one(kind, user.organization(), id))
                .addAttribute("files", rows.files(kind, id))
                .addAttribute("formKey", UUID.randomUUID().toString())
                .addAttribute("chosen", chosen)
                .addAttribute("decides", user.decides());
        return "application/evidence/evidence";
    }
}
