package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.text.EmailAddress;
import cn.hubei.trade.platform.text.Telephone;
import cn.hubei.trade.platform.text.Text;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Regions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads an offering's form and checks its shape, with a sentence at each field; the rules are the aggregate's affair. */
@Component
class OfferingChecks {

    private static final Set<Term> CHOSEN =
            Set.of(Term.CATEGORY, Term.STARTS_AT, Term.ENDS_AT, Term.OPENS_AT, Term.CLOSES_AT);
    private static final String NUMBER = "[1-9]\\d{0,5}";

    private final Regions regions;
    private final Dictionaries dictionaries;
    private final Organizations organizations;

    OfferingChecks(Regions regions, Dictionaries dictionaries, Organizations organizations) {
        this.organizations = organizations;
        this.regions = regions;
        this.dictionaries = dictionaries;
    }

    OfferingForm blank(long provider) {
        return OfferingForm.blank(organizations.findById(provider).orElseThrow().profile());
    }

    OfferingForm form(Offering offering) {
        return OfferingForm.of(offering, regions);
    }

    /** Of a form without errors. */
    Preparing.OfferingContent content(Kind kind, OfferingForm form, FileChanges files) {
        return new Preparing.OfferingContent(form.outline(kind, regions), form.details(kind), files);
    }

    /** @param before what is edited, whose category may have been retired meanwhile; null for a new one */
    void check(Kind kind, OfferingForm form, Errors errors, @Nullable Offering before) {
        for (var term : Term.typed(kind)) {
            var problem = term == Term.REGION ? region(kind, form) : problem(kind, term, form.text(term), before);
            if (problem != null) {
                errors.rejectValue(term.field(), "shape", problem);
            }
        }
    }

    private @Nullable String region(Kind kind, OfferingForm form) {
        return regions.chosen(form.region()) == null ? "请选择" + Term.REGION.label(kind) + "，一直选到区县" : null;
    }

    private @Nullable String problem(Kind kind, Term term, String text, @Nullable Offering before) {
        var label = term.label(kind);
        if (text.isEmpty()) {
            return !term.isDemanded(kind) ? null : CHOSEN.contains(term) ? "请选择" + label : "请填写" + label;
        }
        var tooLong = Text.tooLong(label, term.longest(), text);
        return tooLong != null ? tooLong : shape(kind, term, text, before);
    }

    private @Nullable String shape(Kind kind, Term term, String text, @Nullable Offering before) {
        var label = term.label(kind);
        return switch (term) {
            case CATEGORY -> isOffered(kind, text, before) ? null : "请从列表中选择" + label;
            case STARTS_AT, ENDS_AT, OPENS_AT, CLOSES_AT ->
                Moments.parse(text) == null ? label + "格式不正确，例如 2026-01-30 15:00" : null;
            case CAPACITY -> text.matches(NUMBER) ? null : label + "为 1 至 999999 的整数，留空表示不限";
            case PHONE -> Telephone.Use.CONTACT.accepts(text) ? null : Telephone.Use.CONTACT.rule(label);
            case EMAIL -> text.matches(EmailAddress.FORM) ? null : EmailAddress.RULE;
            default -> null;
        };
    }

    /** A retired one stays with the offering that has it. */
    private boolean isOffered(Kind kind, String category, @Nullable Offering before) {
        return dictionaries.offers(kind.categories(), category)
                || before != null && category.equals(before.outline().category());
    }
}
