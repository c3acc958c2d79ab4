package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.OfferingDetails;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Differences;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an offering says at one moment, for comparison with a later one.
 *
 * @param cover the file of its picture; null where it is drawn
 */
public record OfferingFacts(
        Outline outline, OfferingDetails details, @Nullable UUID cover) {

    private static final Set<Term> PERSONAL = Set.of(Term.CONTACT, Term.PHONE, Term.EMAIL);

    public static OfferingFacts of(Offering offering) {
        return new OfferingFacts(offering.outline(), offering.details(), offering.coverFile());
    }

    List<Change> changes(OfferingFacts after) {
        var changes = new Differences();
        var kind = details.kind();
        for (var term : Term.typed(kind)) {
            if (PERSONAL.contains(term)) {
                changes.addPersonal(term.label(kind), value(term), after.value(term));
            } else {
                changes.add(term.label(kind), value(term), after.value(term));
            }
        }
        changes.add("封面图片", cover, after.cover);
        return changes.list();
    }

    private @Nullable Object value(Term term) {
        var window = outline.window();
        return switch (term) {
            case TITLE -> outline.title();
            case CATEGORY -> outline.category();
            case REGION -> outline.regionCode();
            case CAPACITY -> outline.capacity();
            case CONTACT -> outline.contact();
            case PHONE -> outline.contactPhone();
            case HOST -> details.host();
            case PLACE -> details.place();
            case EMAIL -> details.email();
            case CONTENT -> details.content();
            case OPENS_AT -> window == null ? null : window.registrationOpensAt();
            case CLOSES_AT -> window == null ? null : window.registrationClosesAt();
            case STARTS_AT -> window == null ? null : window.startsAt();
            case ENDS_AT -> window == null ? null : window.endsAt();
            case PROVIDER -> null;
        };
    }
}
