package cn.hubei.trade.portal;

import cn.hubei.trade.offering.Score;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Departments;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures at the head of the portal; of the same sums as those on 「我的主页」, a minute old at most. */
@Component
class PortalFigures {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Clock clock;
    private final LoadingCache<Integer, List<PortalFigure>> ofYear =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build(this::count);

    PortalFigures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record PortalFigure(String label, String value) {}

    List<PortalFigure> now() {
        return ofYear.get(clock.instant().atZone(Moments.ZONE).getYear());
    }

    List<PortalFigure> count(int year) {
        var figures = new ArrayList<PortalFigure>();
        figures.add(figure("备案企业", organizations("ENTERPRISE")));
        figures.add(figure("备案服务商", organizations("PROVIDER")));
        Kind.all().stream()
                .filter(Kind::hasWindow)
                .forEach(kind -> figures.add(figure("本年" + kind.label(), published(kind, year))));
        figures.add(satisfaction());
        return figures;
    }

    private static PortalFigure figure(String label, long number) {
        return new PortalFigure(label, "%,d".formatted(number));
    }

    private long organizations(String kind) {
        return db.sql("select count(*) from organization_fact where kind = :kind and approved_at is not null")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private long published(Kind kind, int year) {
        return db.sql("select count(*) from offering_fact where kind = :kind and published_at >= :from"
                        + " and published_at < :to")
                .param("kind", kind.name())
                .param("from", Moments.db(newYear(year)))
                .param("to", Moments.db(newYear(year + 1)))
                .query(Long.class)
                .single();
    }

    private PortalFigure satisfaction() {
        var score = db.sql("select coalesce(sum(evaluations), 0) evaluations, coalesce(sum(stars), 0) stars"
                        + " from department_total_fact where scope = :province")
                .param("province", Departments.PROVINCE)
                .query(Score.class)
                .single();
        return new PortalFigure("满意度", score.evaluations() == 0 ? "—" : score.mean() + " 分");
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Moments.ZONE).toInstant();
    }
}
