package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.signon.provider.Fact;
import cn.hubei.trade.account.signon.provider.Identity;
import cn.hubei.trade.organization.CompanyForm;
import cn.hubei.trade.reference.Regions;
import jakarta.validation.Validator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a provider tells of a company, as far as a form would take it; the rest is asked for as ever. */
@Component
class CompanyFacts {

    private static final Map<Fact, String> FIELDS = Map.ofEntries(
            Map.entry(Fact.NAME, "name"),
            Map.entry(Fact.ENGLISH_NAME, "englishName"),
            Map.entry(Fact.ADDRESS, "address"),
            Map.entry(Fact.REGISTERED_CAPITAL, "registeredCapital"),
            Map.entry(Fact.CUSTOMS_NUMBER, "customsNumber"),
            Map.entry(Fact.TRADER_CODE, "traderCode"),
            Map.entry(Fact.POSTCODE, "postcode"),
            Map.entry(Fact.EMAIL, "email"),
            Map.entry(Fact.LEGAL_REPRESENTATIVE, "legalRepresentative"),
            Map.entry(Fact.MOBILE, "mobile"),
            Map.entry(Fact.LANDLINE, "landline"),
            Map.entry(Fact.CONTACT, "contact"));

    private static final Map<Fact, String> REQUIRED = Map.of(
            Fact.NAME, "name",
            Fact.REGION, "region",
            Fact.ADDRESS, "address",
            Fact.CONTACT, "contact",
            Fact.MOBILE, "mobile");

    private final Validator validator;
    private final Regions regions;

    CompanyFacts(Validator validator, Regions regions) {
        this.validator = validator;
        this.regions = regions;
    }

    /** Of the company's form. */
    static Optional<String> field(Fact fact) {
        return Optional.ofNullable(FIELDS.get(fact));
    }

    static Optional<Fact> fact(String field) {
        return FIELDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Those that are good, in the order of the form. */
    Map<Fact, String> of(Identity identity) {
        var good = new EnumMap<Fact, String>(Fact.class);
        identity.facts().forEach((fact, told) -> {
            if (isGood(fact, told)) {
                good.put(fact, told);
            }
        });
        return good;
    }

    private boolean isGood(Fact fact, String told) {
        if (fact == Fact.REGION) {
            return regions.chosen(regions.path(told)) != null;
        }
        var field = FIELDS.get(fact);
        return field != null
                && validator.validateValue(CompanyForm.class, field, told).isEmpty();
    }

    /** As a page shows them, by their labels. */
    Map<String, String> shown(Map<Fact, String> facts) {
        var shown = new LinkedHashMap<String, String>();
        facts.forEach((fact, told) -> shown.put(fact.label(), fact == Fact.REGION ? regions.fullName(told) : told));
        return shown;
    }

    /** What was typed, with the facts in its place: a form that says otherwise says nothing. */
    CompanyForm over(CompanyForm typed, Map<Fact, String> facts) {
        return new CompanyForm(
                either(facts, Fact.NAME, typed.name()),
                facts.get(Fact.ENGLISH_NAME),
                facts.containsKey(Fact.REGION) ? regions.path(facts.get(Fact.REGION)) : typed.region(),
                either(facts, Fact.ADDRESS, typed.address()),
                facts.get(Fact.REGISTERED_CAPITAL),
                null,
                facts.get(Fact.CUSTOMS_NUMBER),
                facts.get(Fact.TRADER_CODE),
                facts.get(Fact.POSTCODE),
                facts.get(Fact.EMAIL),
                facts.get(Fact.LEGAL_REPRESENTATIVE),
                either(facts, Fact.MOBILE, typed.mobile()),
                either(facts, Fact.LANDLINE, typed.landline()),
                typed.enterpriseType(),
                either(facts, Fact.CONTACT, typed.contact()),
                typed.departmentCode());
    }

    private static String either(Map<Fact, String> facts, Fact fact, @Nullable String typed) {
        return facts.getOrDefault(fact, typed == null ? "" : typed);
    }

    /** The required ones that are still to be asked for; of the two telephones one is enough. */
    Set<String> asked(Map<Fact, String> facts) {
        return REQUIRED.entrySet().stream()
                .filter(required -> !isKnown(required.getKey(), facts))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(Fact fact, Map<Fact, String> facts) {
        return facts.containsKey(fact) || fact == Fact.MOBILE && facts.containsKey(Fact.LANDLINE);
    }
}
