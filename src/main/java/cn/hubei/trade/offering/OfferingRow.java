package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.text.Markdown;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offering as lists and pages show it; codes are already the words they stand for. */
public record OfferingRow(
        long id,
        Kind kind,
        String title,
        @Nullable String category,
        @Nullable String categoryCode,
        @Nullable String host,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String place,
        String region,
        String content,
        @Nullable String email,
        @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt,
        @Nullable Integer capacity,
        int seatsTaken,
        @Nullable String contact,
        @Nullable String contactPhone,
        @Nullable UUID coverFile,
        OfferingState state,
        @Nullable Instant submittedAt,
        Instant createdAt,
        long providerId,
        String provider,
        long version) {

    /** What the clock says of it; null for what is always open. */
    public @Nullable Phase phase(Instant now) {
        return registrationOpensAt == null || registrationClosesAt == null || startsAt == null
                ? null
                : new Window(registrationOpensAt, registrationClosesAt, startsAt, endsAt).phase(now);
    }

    public boolean takesApplications(Instant now) {
        var phase = phase(now);
        return state == OfferingState.PUBLISHED && !isFull() && (phase == null || phase == Phase.OPEN);
    }

    public boolean isFull() {
        return capacity != null && seatsTaken >= capacity;
    }

    public String seats() {
        return capacity == null ? "不限" : seatsTaken + " / " + capacity;
    }

    public String seatsLeft() {
        var label = kind.seat();
        return capacity == null
                ? label + "不限"
                : isFull() ? label + "已满" : "余 " + (capacity - seatsTaken) + " 个" + label;
    }

    /** Where the portal has its picture: another address for another one, so that a browser may keep it. */
    public String cover() {
        return "/" + kind.plural() + "/" + id + "/cover"
                + (coverFile == null ? "" : "?" + coverFile.toString().substring(0, 8));
    }

    /** Where the one is that is drawn for its category. */
    public String drawnCover() {
        return "/" + kind.plural() + "/cover?category=" + Objects.requireNonNullElse(categoryCode, "");
    }

    /** The content as a page shows it. */
    public String html() {
        return Markdown.html(content);
    }

    /** In one line. */
    public String summary() {
        return Markdown.plain(content);
    }

    /** From the start to the end, where it has one. */
    public String held() {
        return endsAt == null ? Moments.show(startsAt) : Moments.show(startsAt) + " 至 " + Moments.show(endsAt);
    }

    public String registration() {
        return Moments.show(registrationOpensAt) + " 至 " + Moments.show(registrationClosesAt);
    }

    public String show(Term term) {
        var value = term == Term.STARTS_AT ? held() : term == Term.CAPACITY ? seats() : value(term);
        return value instanceof Instant instant ? Moments.show(instant) : Objects.toString(value, "");
    }

    /** Of its own type, as a spreadsheet wants it. */
    public @Nullable Object value(Term term) {
        return switch (term) {
            case CATEGORY -> category;
            case TITLE -> title;
            case HOST -> host;
            case STARTS_AT -> startsAt;
            case ENDS_AT -> endsAt;
            case PLACE -> place;
            case REGION -> region;
            case OPENS_AT -> registrationOpensAt;
            case CLOSES_AT -> registrationClosesAt;
            case CAPACITY -> capacity;
            case CONTACT -> contact;
            case PHONE -> contactPhone;
            case EMAIL -> email;
            case CONTENT -> content;
            case PROVIDER -> provider;
        };
    }
}
