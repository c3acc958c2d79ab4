package cn.hubei.trade.offering.kind;

import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an offering says of itself (manual 3.4.1, 3.5.1, 3.6.1); each kind says which of it it has, and what its users call
 * that.
 */
public enum Term {
    TITLE("title", 100),
    CATEGORY("category", 40),
    HOST("host", 500),
    STARTS_AT("startsAt", 20),
    ENDS_AT("endsAt", 20),
    PLACE("place", 200),
    REGION("region", 6),
    OPENS_AT("registrationOpensAt", 20),
    CLOSES_AT("registrationClosesAt", 20),
    CAPACITY("capacity", 6),
    CONTACT("contact", 50),
    PHONE("contactPhone", 30),
    EMAIL("email", 100),
    CONTENT("content", 5000),
    /** Not typed: who offers it. */
    PROVIDER("provider", 100);

    private final String field;
    private final int longest;

    Term(String field, int longest) {
        this.field = field;
        this.longest = longest;
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

    public boolean isTime() {
        return this == STARTS_AT || this == ENDS_AT || this == OPENS_AT || this == CLOSES_AT;
    }

    /** What its field says below it; null for nothing. */
    public @Nullable String hint(Kind kind) {
        return switch (this) {
            case ENDS_AT -> "必须晚于" + STARTS_AT.label(kind);
            case CLOSES_AT -> "必须晚于" + OPENS_AT.label(kind) + "，早于" + STARTS_AT.label(kind);
            default -> null;
        };
    }

    /** The times in the order that they must have, manual 3.4.1, note. */
    public static List<Term> sequence(Kind kind) {
        return Stream.of(OPENS_AT, CLOSES_AT, STARTS_AT, ENDS_AT)
                .filter(term -> term.isIn(kind))
                .toList();
    }

    /** The rule of a time that comes before the one which it must follow. */
    public String tooEarly(Kind kind) {
        return switch (this) {
            case CLOSES_AT -> "报名截止时间必须晚于报名开始时间";
            case STARTS_AT -> label(kind) + "必须晚于报名截止时间";
            case ENDS_AT -> label(kind) + "必须晚于" + STARTS_AT.label(kind);
            default -> "";
        };
    }

    /** At what hour it usually is. */
    public String usualHour() {
        return this == OPENS_AT || this == STARTS_AT ? "09:00" : "17:30";
    }

    public boolean isIn(Kind kind) {
        return kind.labels().containsKey(this);
    }

    public boolean isDemanded(Kind kind) {
        return isIn(kind) && starred(kind).endsWith(Labels.STAR);
    }

    /** @throws NullPointerException where the kind has no such thing */
    public String label(Kind kind) {
        return starred(kind).replace(Labels.STAR, "");
    }

    public static List<String> labels(Kind kind, List<Term> terms) {
        return terms.stream().map(term -> term.label(kind)).toList();
    }

    public static List<Term> typed(Kind kind) {
        return Arrays.stream(values())
                .filter(term -> term != PROVIDER && term.isIn(kind))
                .toList();
    }

    /** What the details say of it; null for what stands in the offering itself. */
    @Nullable
    public String of(OfferingDetails details) {
        return switch (this) {
            case HOST -> details.host();
            case PLACE -> details.place();
            case EMAIL -> details.email();
            case CONTENT -> details.content();
            default -> null;
        };
    }

    public RuleViolation violation(String sentence) {
        return new RuleViolation(field, sentence);
    }

    private String starred(Kind kind) {
        return Objects.requireNonNull(kind.labels().get(this), () -> kind.name() + " has no " + this);
    }
}
