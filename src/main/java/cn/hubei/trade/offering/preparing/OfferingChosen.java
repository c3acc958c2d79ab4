package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.file.Attached;
import cn.hubei.trade.file.Chosen;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.file.Uploads;
import cn.hubei.trade.offering.kind.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What of an offering's files is good and waits to be saved. */
record OfferingChosen(Chosen attachments, Chosen cover) {

    static final OfferingChosen NONE =
            new OfferingChosen(Chosen.none(Uploads.FIELD), Chosen.none(OfferingUploads.COVER));

    static OfferingChosen of(Kind kind, OfferingUploads uploads, HeldFiles held, long account) {
        var cover = Chosen.none(OfferingUploads.COVER);
        return new OfferingChosen(
                held.choose(uploads.attached().offered(), account),
                kind.hasWindow() ? newest(held.choose(uploads.offeredCover(), account)) : cover);
    }

    /** One is shown: the newest takes the place of what was chosen before. */
    private static Chosen newest(Chosen cover) {
        var all = cover.files();
        return new Chosen(cover.field(), all.subList(Math.max(0, all.size() - 1), all.size()), cover.problems());
    }

    void addTo(Errors errors) {
        attachments.addTo(errors);
        cover.addTo(errors);
    }

    @Nullable
    UUID newCover() {
        return cover.files().stream().findFirst().map(Attached::id).orElse(null);
    }

    FileChanges changes(OfferingUploads uploads) {
        return new FileChanges(attachments.ids(), uploads.attached().gone(), newCover(), uploads.isUncovered());
    }
}
