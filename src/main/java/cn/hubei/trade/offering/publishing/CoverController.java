package cn.hubei.trade.offering.publishing;

import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The cover of what stands on the portal: its provider's picture, else one that is drawn. */
@Controller
class CoverController {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final OfferingRows rows;
    private final StoredFiles files;

    CoverController(OfferingRows rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    @GetMapping("/" + Kind.PLURAL + "/{id:\\d+}/cover")
    void cover(@PathVariable Kind kind, @PathVariable long id, HttpServletResponse response) throws IOException {
        var shown = rows.published(kind, id).orElseThrow(NotFound::new);
        if (shown.coverFile() == null) {
            draw(kind, shown.categoryCode(), response);
        } else {
            files.show(shown.coverFile(), AN_HOUR, response);
        }
    }

    /** What is drawn for a category, for a page that shows what is not on the portal yet. */
    @GetMapping("/" + Kind.PLURAL + "/cover")
    void drawn(@PathVariable Kind kind, @RequestParam(defaultValue = "") String category, HttpServletResponse response)
            throws IOException {
        draw(kind, category, response);
    }

    private static void draw(Kind kind, @Nullable String category, HttpServletResponse response) throws IOException {
        var svg = GeneratedCover.svg(kind.name() + " " + (category == null ? "" : category));
        response.setContentType("image/svg+xml");
        response.setHeader(HttpHeaders.CACHE_CONTROL, AN_HOUR.getHeaderValue());
        response.getOutputStream().write(svg.getBytes(StandardCharsets.UTF_8));
    }
}
