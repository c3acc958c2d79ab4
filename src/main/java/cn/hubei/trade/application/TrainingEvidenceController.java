package cn.hubei.trade.application;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.offering.TrainingSearch;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 「培训依据」, manual 3.4.3. */
@Controller
@RequestMapping("/console/training-evidence")
class TrainingEvidenceController {

    private final EvidenceRows rows;
    private final KeepingEvidence keeping;
    private final StoredFiles files;
    private final Toasts toasts;

    TrainingEvidenceController(EvidenceRows rows, KeepingEvidence keeping, StoredFiles files, Toasts toasts) {
        this.rows = rows;
        this.keeping = keeping;
        this.files = files;
        this.toasts = toasts;
    }

    @GetMapping
    String list(TrainingSearch search, @RequestParam(defaultValue = "1") int page, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.trainings(user.organization(), search, page))
                .addAttribute("decides", user.decides());
        return "application/trainingEvidence";
    }

    @GetMapping("/{training}")
    String view(@PathVariable long training, CurrentUser user, Model model) {
        return view(training, null, user, model);
    }

    @PostMapping("/{training}")
    String upload(
            @PathVariable long training,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> uploads,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        var chosen = uploads == null
                ? List.<MultipartFile>of()
                : uploads.stream()
                        .filter(upload -> upload.getOriginalFilename() != null
                                && !upload.getOriginalFilename().isEmpty())
                        .toList();
        try {
            if (chosen.isEmpty()) {
                throw new RuleViolation("files", "请先选择要上传的文件");
            }
            keeping.upload(training, user.organization(), chosen, user.accountId());
        } catch (RuleViolation violation) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return view(training, violation.sentence(), user, model);
        }
        toasts.show("evidence.uploaded", chosen.size());
        return "redirect:/console/training-evidence/" + training;
    }

    @GetMapping("/{training}/files/{id}")
    void download(@PathVariable long training, @PathVariable long id, CurrentUser user, HttpServletResponse response)
            throws IOException {
        files.send(keeping.own(id, training, user.organization()).fileId(), response);
    }

    @PostMapping("/{training}/files/{id}/removal")
    String remove(@PathVariable long training, @PathVariable long id, CurrentUser user) {
        keeping.remove(id, training, user.organization(), user.accountId());
        toasts.show("evidence.removed");
        return "redirect:/console/training-evidence/" + training;
    }

    private String view(long training, @Nullable String problem, CurrentUser user, Model model) {
        model.addAttribute("training", rows.training(training, user.organization()))
                .addAttribute("files", rows.files(training))
                .addAttribute("decides", user.decides());
        model.addAttribute("problem", problem);
        return "application/evidence";
    }
}
