package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.Offered;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a provider sees the picture of an offering that is not on the portal yet. */
@Component
class OwnCovers {

    private final OfferingRows rows;

    OwnCovers(OfferingRows rows) {
        this.rows = rows;
    }

    /** What a form says of its picture without sending it. */
    record Ticked(@Nullable List<String> held, @Nullable String coverRemoved) {

        private Optional<UUID> chosen() {
            var all = Offered.of(OfferingUploads.COVER, Accepted.COVER, null, held)
                    .held();
            return all.stream().reduce((before, newest) -> newest);
        }
    }

    /** What was sent with an earlier try. */
    Optional<String> chosen(Kind kind, Ticked form) {
        return form.chosen().map(file -> held(kind, file));
    }

    /** What is saved, unless the form takes it away. */
    Optional<String> left(Kind kind, long id, long provider, Ticked form) {
        return file(kind, id, provider)
                .filter(saved -> form.coverRemoved() == null)
                .map(saved -> saved(kind, id));
    }

    /** @throws NotFound where the offering is none of the provider's */
    Optional<UUID> file(Kind kind, long id, long provider) {
        var own = rows.ofProvider(kind, provider, id).orElseThrow(NotFound::new);
        return Optional.ofNullable(own.coverFile());
    }

    static String held(Kind kind, UUID file) {
        return "/console/" + kind.plural() + "/held-covers/" + file;
    }

    static String saved(Kind kind, long id) {
        return "/console/" + kind.plural() + "/" + id + "/cover";
    }
}
