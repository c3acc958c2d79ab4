package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.offering.OfferingFiles;
import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.Scores;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Regions;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The provider's pages of an offering. */
@Component
class OfferingPages {

    private final OfferingRows rows;
    private final OfferingFiles files;
    private final Regions regions;
    private final Dictionaries dictionaries;
    private final Scores scores;
    private final Clock clock;

    OfferingPages(
            OfferingRows rows,
            OfferingFiles files,
            Regions regions,
            Dictionaries dictionaries,
            Scores scores,
            Clock clock) {
        this.scores = scores;
        this.rows = rows;
        this.files = files;
        this.regions = regions;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    String list(Kind kind, Rows<OfferingRow> found, @Nullable RuleViolation broken, Model model) {
        model.addAttribute("kind", kind)
                .addAttribute("rows", found)
                .addAttribute("categories", dictionaries.all(kind.categories()))
                .addAttribute("now", clock.instant());
        model.addAttribute("broken", broken).addAttribute("problem", broken == null ? null : broken.sentence());
        return "offering/preparing/list";
    }

    String view(Kind kind, long id, long provider, Model model) {
        model.addAttribute("offering", rows.ofProvider(kind, provider, id).orElseThrow(NotFound::new))
                .addAttribute("reviews", files.reviews(id))
                .addAttribute("attachments", files.attachments(id))
                .addAttribute("now", clock.instant());
        return "offering/preparing/view";
    }

    /** With the attachments that are saved, where it is edited. */
    String preview(@Nullable Long id, OfferingRow shown, String cover, Model model) {
        model.addAttribute("offering", shown)
                .addAttribute("attachments", id == null ? List.of() : files.attachments(id))
                .addAttribute("attachmentsAt", "/console/" + shown.kind().plural() + "/" + id)
                .addAttribute("cover", cover)
                .addAttribute(
                        "score", scores.ofProviders(List.of(shown.providerId())).get(shown.providerId()))
                .addAttribute("now", clock.instant());
        return "offering/preparing/preview";
    }

    /** The form of a new one where there is no {@code id}. */
    String form(Kind kind, @Nullable Long id, Fields fields, OfferingChosen chosen, Model model) {
        var base = "/console/" + kind.plural();
        model.addAttribute("kind", kind)
                .addAttribute("fields", fields)
                .addAttribute("chosen", chosen)
                .addAttribute("action", id == null ? base : base + "/" + id)
                .addAttribute("title", (id == null ? "新增" : "编辑") + kind.label())
                .addAttribute("regions", regions)
                .addAttribute("attachments", id == null ? List.of() : files.attachments(id))
                .addAttribute("savedCover", id == null ? null : savedCover(kind, id))
                .addAttribute("refusalReason", id == null ? "" : files.refusalReason(id))
                .addAttribute("categories", dictionaries.optionsWith(kind.categories(), fields.value("category")));
        return "offering/preparing/form";
    }

    private @Nullable String savedCover(Kind kind, long id) {
        return files.cover(id).map(file -> OwnCovers.saved(kind, id)).orElse(null);
    }
}
