package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.kind.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「预览」: a form as the portal will show it; nothing is saved. */
@Controller
@RequestMapping("/console/" + Kind.PLURAL)
class PreviewController {

    private final OfferingPages pages;
    private final OfferingPreview preview;
    private final OwnCovers covers;

    PreviewController(OfferingPages pages, OfferingPreview preview, OwnCovers covers) {
        this.pages = pages;
        this.preview = preview;
        this.covers = covers;
    }

    @PostMapping("/preview")
    String ofNew(@PathVariable Kind kind, OfferingForm form, OwnCovers.Ticked cover, CurrentUser user, Model model) {
        var shown = preview.of(kind, form, user.organization());
        return pages.preview(null, shown, covers.chosen(kind, cover).orElse(shown.drawnCover()), model);
    }

    @PostMapping("/{id}/preview")
    String ofEdited(
            @PathVariable Kind kind,
            @PathVariable long id,
            OfferingForm form,
            OwnCovers.Ticked cover,
            CurrentUser user,
            Model model) {
        var left = covers.left(kind, id, user.organization(), cover);
        var shown = preview.of(kind, form, user.organization());
        return pages.preview(
                id, shown, covers.chosen(kind, cover).or(() -> left).orElse(shown.drawnCover()), model);
    }
}
