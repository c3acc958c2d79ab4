package cn.hubei.trade.offering;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Offerings of each kind to test with. */
public final class Samples {

    static final Instant NOW = Instant.parse("2026-01-06T07:25:00Z");

    private Samples() {}

    static Offering draft(Kind kind) {
        return Offering.draft(
                new Offering.Author(1, 1, UUID.randomUUID()),
                outline(kind, title(kind), kind.hasWindow() ? 2 : null, NOW),
                details(kind),
                NOW);
    }

    public static String title(Kind kind) {
        return switch (kind) {
            case TRAINING -> "跨境电商操作培训";
            case EXHIBITION -> "东盟机电产品展湖北联合展团";
            case SERVICE -> "欧洲海外仓一件代发";
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
                kind == Kind.EXHIBITION ? then.plus(Duration.ofDays(starts + 3)) : null);
    }

    public static OfferingDetails details(Kind kind) {
        return switch (kind) {
            case TRAINING -> new Training("张磊、陈静", "湖北物流展厅", "跨境电商平台规则与操作");
            case EXHIBITION -> new Exhibition("湖北省商务厅", "曼谷国际贸易展览中心", "统一组织参展，提供标准展位");
            case SERVICE -> new ThirdPartyService("德国、波兰仓库，头程运输和一件代发", "service@example.cn");
        };
    }

    private static String category(Kind kind) {
        return switch (kind) {
            case TRAINING -> "cross-border";
            case EXHIBITION -> "overseas";
            case SERVICE -> "overseas-warehouse";
        };
    }
}
