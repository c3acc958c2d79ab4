package cn.hubei.trade.api.developers;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The 开放接口 as a program reads it: OpenAPI, written by a test and kept with the sources. */
@Controller
class OpenApiController {

    private static final Resource DOCUMENT = new ClassPathResource("openapi.json");
    private static final Duration KEPT = Duration.ofHours(1);

    @GetMapping("/developers/openapi.json")
    ResponseEntity<Resource> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(DOCUMENT);
    }
}
