package cn.hubei.trade.offering.publishing;

import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The cover of what stands on the portal. */
@Controller
class CoverController {

    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private final OfferingRows rows;

    CoverController(OfferingRows rows) {
        this.rows = rows;
    }

    @GetMapping("/" + Kind.PLURAL + "/{id:\\d+}/cover")
    ResponseEntity<String> cover(@PathVariable Kind kind, @PathVariable long id) {
        var shown = rows.published(kind, id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(GeneratedCover.svg(seed(shown)));
    }

    private static String seed(OfferingRow shown) {
        return shown.kind().name() + " " + Objects.requireNonNullElse(shown.categoryCode(), "");
    }
}
