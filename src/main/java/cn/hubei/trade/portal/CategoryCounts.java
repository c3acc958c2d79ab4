package cn.hubei.trade.portal;

import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingRows.CategoryCount;
import cn.hubei.trade.offering.kind.Kind;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much is on offer of each category; a minute old at most. */
@Component
class CategoryCounts {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final LoadingCache<Kind, List<CategoryCount>> ofKind;

    CategoryCounts(OfferingRows offerings) {
        ofKind = Caffeine.newBuilder().expireAfterWrite(KEPT).build(offerings::categories);
    }

    List<CategoryCount> of(Kind kind) {
        return ofKind.get(kind);
    }
}
