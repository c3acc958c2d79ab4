package cn.hubei.trade.offering;

import cn.hubei.trade.offering.exhibition.ExhibitionDetails;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;
import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.offering.thirdparty.ThirdPartyDetails;
import cn.hubei.trade.offering.training.TrainingDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Offerings of each kind to test with. */
public final class Drafts {

    static final Instant NOW = Instant.parse("2026-01-06T07:25:00Z");

    private Drafts() {}

    static Offering draft(Kind kind) {
        return Offering.draft(
                new Offering.OfferingAuthor(1, 1, UUID.randomUUID()),
                outline(kind, title(kind), kind.hasWindow() ? 2 : null, NOW),
                details(kind),
                NOW);
    }

    public static String title(Kind kind) {
        return switch (kind.name()) {
            case "TRAINING" -> "跨境电商操作培训";
            case "EXHIBITION" -> "东盟机电产品展湖北联合展团";
            case "SERVICE" -> "欧洲海外仓一件代发";
            default -> topic(kind).title();
        };
    }

    /** Open since a day, for five more. */
    public static Outline outline(Kind kind, String title, Integer capacity, Instant now) {
        return outline(kind, title, capacity, kind.hasWindow() ? window(kind, now, -1, 5, 10) : null);
    }

    static Outline outline(Kind kind, String title, Integer capacity, Window window) {
        return new Outline(title, category(kind), "420107", window, capacity, "张磊", "027-87541234");
    }

    /** In days from then; an exhibition lasts three. */
    static Window window(Kind kind, Instant then, int opens, int closes, int starts) {
        return new Window(
                then.plus(Duration.ofDays(opens)),
                then.plus(Duration.ofDays(closes)),
                then.plus(Duration.ofDays(starts)),
                Term.ENDS_AT.isIn(kind) ? then.plus(Duration.ofDays(starts + 3)) : null);
    }

    public static OfferingDetails details(Kind kind) {
        return switch (kind.name()) {
            case "TRAINING" -> new TrainingDetails("张磊、陈静", "湖北物流展厅", "跨境电商平台规则与操作");
            case "EXHIBITION" -> new ExhibitionDetails("湖北省商务厅", "曼谷国际贸易展览中心", "统一组织参展，提供标准展位");
            case "SERVICE" -> new ThirdPartyDetails("德国、波兰仓库，头程运输和一件代发", "service@example.cn");
            default -> kind.details(topic(kind).details()::get);
        };
    }

    private static String category(Kind kind) {
        return switch (kind.name()) {
            case "TRAINING" -> "cross-border";
            case "EXHIBITION" -> "overseas";
            case "SERVICE" -> "overseas-warehouse";
            default -> topic(kind).category();
        };
    }

    private static Samples.Topic topic(Kind kind) {
        return kind.samples().topics().get(0);
    }
}
