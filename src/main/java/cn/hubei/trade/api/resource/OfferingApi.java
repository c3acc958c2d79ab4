package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.Audience;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /api/v1/offerings}: manual 3.4.1, 3.5.1 and 3.6.1. */
@ApiResource
class OfferingApi {

    private final OfferingFeed feed;
    private final Clock clock;

    OfferingApi(OfferingFeed feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    @GetMapping("/offerings")
    ResponseEntity<ApiPage> list(OfferingFeed.OfferingSearch search, PageParameters asked) {
        var slice = Slice.of(asked, clock.instant());
        var caller = ApiCaller.current().orElse(null);
        return Answers.of(Pages.of(feed.page(search, slice, caller), slice, OfferingApi::show));
    }

    @GetMapping("/offerings/{id}")
    ResponseEntity<Map<String, @Nullable Object>> one(@PathVariable long id) {
        return Answers.of(show(feed.one(id, ApiCaller.current().orElse(null)).orElseThrow(NotFound::new)));
    }

    private static Map<String, @Nullable Object> show(Changing row) {
        return OfferingFields.RESOURCE.show((OfferingFields.Shown) row, Audience.PUBLIC);
    }
}
