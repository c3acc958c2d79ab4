package cn.hubei.trade.offering;

import cn.hubei.trade.platform.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an offering says of itself, and what each kind's users call it (manual 3.4.1, 3.5.1, 3.6.1): a star where the kind
 * demands it, null where the kind has no such thing.
 */
public enum Term {
    TITLE("title", 100, "培训主题*", "展会名称*", "服务名称*"),
    CATEGORY("category", 40, "培训类型", "展会类别*", "服务类型*"),
    HOST("host", 500, "主讲人*", "主办单位", null),
    STARTS_AT("startsAt", 20, "培训时间*", "举办时间*", null),
    ENDS_AT("endsAt", 20, null, "举办结束时间*", null),
    PLACE("place", 200, "培训地址*", "举办地点*", null),
    REGION("region", 6, "培训地区*", "举办地区*", "服务地区*"),
    OPENS_AT("registrationOpensAt", 20, "报名开始时间*", "报名开始时间*", null),
    CLOSES_AT("registrationClosesAt", 20, "报名截止时间*", "报名截止时间*", null),
    CAPACITY("capacity", 6, "名额", "展位数", null),
    CONTACT("contact", 50, "联系人", "联系人", "联系人*"),
    PHONE("contactPhone", 30, "联系电话", "联系电话", "联系电话*"),
    EMAIL("email", 100, null, null, "邮箱"),
    CONTENT("content", 5000, "培训内容*", "展会内容*", "服务描述*"),
    /** Not typed: who offers it. */
    PROVIDER("provider", 100, "主办单位", "服务商名称", "服务商名称");

    private static final String STAR = "*";

    private final String field;
    private final int longest;
    private final List<@Nullable String> labels;

    Term(String field, int longest, @Nullable String... labels) {
        this.field = field;
        this.longest = longest;
        this.labels = Arrays.asList(labels);
    }

    /** What a list calls it that shows what is over (manual 3.8.1.2): a day that was, no longer a time to keep. */
    public String pastLabel(Kind kind) {
        return switch (this) {
            case OPENS_AT -> "报名开始日期";
            case CLOSES_AT -> "报名截止日期";
            default -> label(kind);
        };
    }

    /** Its name in a form and in a query. */
    public String field() {
        return field;
    }

    public int longest() {
        return longest;
    }

    public boolean isIn(Kind kind) {
        return labels.get(kind.ordinal()) != null;
    }

    public boolean isDemanded(Kind kind) {
        return isIn(kind) && starred(kind).endsWith(STAR);
    }

    /** @throws NullPointerException where the kind has no such thing */
    public String label(Kind kind) {
        return starred(kind).replace(STAR, "");
    }

    public static List<Term> typed(Kind kind) {
        return Arrays.stream(values())
                .filter(term -> term != PROVIDER && term.isIn(kind))
                .toList();
    }

    RuleViolation violation(String sentence) {
        return new RuleViolation(field, sentence);
    }

    private String starred(Kind kind) {
        return Objects.requireNonNull(labels.get(kind.ordinal()), () -> kind + " has no " + this);
    }
}
