package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.Outline;
import cn.hubei.trade.offering.Window;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.text.Text;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Regions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** An offering as it is typed; which fields there are, and which must be filled, is the kind's affair ({@link Term}). */
record OfferingForm(
        @Nullable String category,
        @Nullable String title,
        @Nullable List<String> host,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String place,
        @Nullable List<String> region,
        @Nullable String registrationOpensAt,
        @Nullable String registrationClosesAt,
        @Typed(Typed.Way.NUMBER) @Nullable String capacity,
        @Nullable String contact,
        @Typed(Typed.Way.PHONE) @Nullable String contactPhone,
        @Typed(Typed.Way.EMAIL) @Nullable String email,
        @Nullable String content,
        @Nullable String version,
        @Nullable String formKey) {

    private static final String HUBEI = "420000";
    private static final String JOINT = "、";

    /** A new one, to be asked of whom the organization names. */
    static OfferingForm blank(CompanyProfile by) {
        return new OfferingForm(
                "",
                "",
                List.of(""),
                "",
                "",
                "",
                List.of(HUBEI),
                "",
                "",
                "",
                by.contact(),
                Objects.requireNonNullElse(by.landline(), Objects.requireNonNullElse(by.mobile(), "")),
                "",
                "",
                "",
                UUID.randomUUID().toString());
    }

    static OfferingForm of(Offering offering, Regions regions) {
        var outline = offering.outline();
        var details = offering.details();
        var window = outline.window();
        return new OfferingForm(
                outline.category(),
                outline.title(),
                hosts(details),
                Moments.input(window == null ? null : window.startsAt()),
                Moments.input(window == null ? null : window.endsAt()),
                details.place(),
                regions.path(outline.regionCode()),
                Moments.input(window == null ? null : window.registrationOpensAt()),
                Moments.input(window == null ? null : window.registrationClosesAt()),
                outline.capacity() == null ? "" : outline.capacity().toString(),
                outline.contact(),
                outline.contactPhone(),
                details.email(),
                details.content(),
                String.valueOf(offering.version()),
                "");
    }

    /** Of a form without errors. */
    Outline outline(Kind kind, Regions regions) {
        return new Outline(
                text(Term.TITLE),
                optional(Term.CATEGORY),
                Objects.requireNonNull(regions.chosen(region)),
                kind.hasWindow() ? window(kind) : null,
                kind.hasWindow() && StringUtils.hasText(capacity) ? Integer.valueOf(capacity) : null,
                optional(Term.CONTACT),
                optional(Term.PHONE));
    }

    /** Of a form without errors. */
    OfferingDetails details(Kind kind) {
        return kind.details(this::optional);
    }

    /** What stands in a field, "" for nothing; several hosts are joined. */
    String text(Term term) {
        return Objects.requireNonNullElse(
                switch (term) {
                    case CATEGORY -> category;
                    case TITLE -> title;
                    case HOST -> String.join(JOINT, named());
                    case STARTS_AT -> startsAt;
                    case ENDS_AT -> endsAt;
                    case PLACE -> place;
                    case OPENS_AT -> registrationOpensAt;
                    case CLOSES_AT -> registrationClosesAt;
                    case CAPACITY -> capacity;
                    case CONTACT -> contact;
                    case PHONE -> contactPhone;
                    case EMAIL -> email;
                    case CONTENT -> content;
                    case REGION, PROVIDER -> null;
                },
                "");
    }

    long seenVersion() {
        return Hidden.version(version);
    }

    UUID key() {
        return Hidden.key(formKey);
    }

    private @Nullable String optional(Term term) {
        var text = text(term);
        return text.isEmpty() ? null : text;
    }

    private Window window(Kind kind) {
        return new Window(
                time(Term.OPENS_AT),
                time(Term.CLOSES_AT),
                time(Term.STARTS_AT),
                Term.ENDS_AT.isIn(kind) ? time(Term.ENDS_AT) : null);
    }

    private Instant time(Term term) {
        return Objects.requireNonNull(Moments.parse(text(term)));
    }

    /** A joint inside a name separates two. */
    private List<String> named() {
        return Objects.requireNonNullElse(host, List.<String>of()).stream()
                .flatMap(name -> Stream.of(name.split(JOINT)))
                .map(Text::tidy)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> hosts(OfferingDetails details) {
        var host = Objects.requireNonNullElse(details.host(), "");
        return details.kind().hasSeveralHosts() ? List.of(host.split(JOINT)) : List.of(host);
    }
}
