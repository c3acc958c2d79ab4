package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.Audience;
import cn.hubei.trade.notice.NoticeKind;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /api/v1/notices} and {@code /api/v1/policies}: what departments announce. */
@ApiResource
class NoticeApi {

    private final NoticeFeed feed;
    private final Clock clock;

    NoticeApi(NoticeFeed feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    @GetMapping("/notices")
    ResponseEntity<ApiPage> notices(PageParameters asked) {
        return page(NoticeKind.NOTICE, asked);
    }

    @GetMapping("/policies")
    ResponseEntity<ApiPage> policies(PageParameters asked) {
        return page(NoticeKind.POLICY, asked);
    }

    @GetMapping("/notices/{id}")
    ResponseEntity<Map<String, @Nullable Object>> notice(@PathVariable long id) {
        return Answers.of(show(feed.one(id).orElseThrow(NotFound::new)));
    }

    private ResponseEntity<ApiPage> page(NoticeKind kind, PageParameters asked) {
        var slice = Slice.of(asked, clock.instant());
        return Answers.of(Pages.of(feed.page(kind, slice), slice, NoticeApi::show));
    }

    private static Map<String, @Nullable Object> show(NoticeFields.Shown notice) {
        return NoticeFields.RESOURCE.show(notice, Audience.PUBLIC);
    }
}
