package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /api/v1/applications}: manual 3.4.2, 3.5.2 and 3.6.2; what a partner reads stands in the audit trail. */
@ApiResource
class ApplicationApi {

    private final ApplicationFeed feed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicationApi(ApplicationFeed feed, ApplicationEventPublisher events, Clock clock) {
        this.feed = feed;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/applications")
    ResponseEntity<ApiPage> list(ApplicationFeed.ApplicationSearch search, PageParameters asked) {
        var caller = ApiCaller.current().orElseThrow(NotFound::new);
        var slice = Slice.of(asked, clock.instant());
        var page = Pages.of(
                feed.page(search, slice, caller),
                slice,
                (ApplicationFields.Shown row) -> ApplicationFields.RESOURCE.show(row, caller.audience()));
        record(caller, search.words(), page.items().size());
        return Answers.of(page);
    }

    @GetMapping("/applications/{number}")
    ResponseEntity<Map<String, @Nullable Object>> one(@PathVariable String number) {
        var caller = ApiCaller.current().orElseThrow(NotFound::new);
        var shown = ApplicationFields.RESOURCE.show(feed.one(number, caller), caller.audience());
        record(caller, number, 1);
        return Answers.of(shown);
    }

    private void record(ApiCaller caller, String asked, int rows) {
        var partner = caller.partner();
        if (partner != null) {
            events.publishEvent(new ApplicationsRead(partner.id(), asked, rows));
        }
    }
}
