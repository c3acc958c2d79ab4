package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Regions;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A form as the portal would show it, whatever is still missing or wrong in it. */
@Component
class OfferingPreview {

    private final Regions regions;
    private final Dictionaries dictionaries;
    private final Organizations organizations;
    private final Clock clock;

    OfferingPreview(Regions regions, Dictionaries dictionaries, Organizations organizations, Clock clock) {
        this.regions = regions;
        this.dictionaries = dictionaries;
        this.organizations = organizations;
        this.clock = clock;
    }

    OfferingRow of(Kind kind, OfferingForm form, long provider) {
        var title = form.text(Term.TITLE);
        return new OfferingRow(
                0,
                kind,
                title.isBlank() ? "（" + Term.TITLE.label(kind) + "未填写）" : title,
                dictionaries.label(kind.categories(), form.text(Term.CATEGORY)),
                form.text(Term.CATEGORY),
                form.text(Term.HOST),
                time(kind, form, Term.STARTS_AT),
                time(kind, form, Term.ENDS_AT),
                form.text(Term.PLACE),
                region(form),
                form.text(Term.CONTENT),
                form.text(Term.EMAIL),
                time(kind, form, Term.OPENS_AT),
                time(kind, form, Term.CLOSES_AT),
                capacity(form),
                0,
                form.text(Term.CONTACT),
                form.text(Term.PHONE),
                null,
                OfferingState.PUBLISHED,
                null,
                clock.instant(),
                provider,
                organizations.findById(provider).orElseThrow().profile().name(),
                0);
    }

    private static @Nullable Instant time(Kind kind, OfferingForm form, Term term) {
        return term.isIn(kind) ? Moments.parse(form.text(term)) : null;
    }

    private String region(OfferingForm form) {
        var chosen = regions.deepest(form.region());
        return chosen == null ? "" : regions.fullName(chosen);
    }

    private static @Nullable Integer capacity(OfferingForm form) {
        var typed = form.text(Term.CAPACITY);
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }
}
