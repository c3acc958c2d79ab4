package cn.hubei.trade.offering.thirdparty;

import static cn.hubei.trade.offering.kind.Term.CATEGORY;
import static cn.hubei.trade.offering.kind.Term.CONTACT;
import static cn.hubei.trade.offering.kind.Term.CONTENT;
import static cn.hubei.trade.offering.kind.Term.EMAIL;
import static cn.hubei.trade.offering.kind.Term.PHONE;
import static cn.hubei.trade.offering.kind.Term.PROVIDER;
import static cn.hubei.trade.offering.kind.Term.REGION;
import static cn.hubei.trade.offering.kind.Term.TITLE;

import cn.hubei.trade.offering.kind.DetailsTable;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Labels;
import cn.hubei.trade.offering.kind.OfferingDetails;
import cn.hubei.trade.offering.kind.OfferingGroup;
import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.offering.kind.Wish;
import cn.hubei.trade.offering.kind.WishForm;
import cn.hubei.trade.reference.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 「第三方服务管理」: a service is reviewed, always open and used again and again; an application says what is needed (manual 3.6). */
public final class ThirdPartyKind implements Kind {

    static final String NAME = "SERVICE";

    private static final Map<Term, String> LABELS = new Labels()
            .demanded(TITLE, "服务名称")
            .demanded(CATEGORY, "服务类型")
            .demanded(REGION, "服务地区")
            .demanded(CONTACT, "联系人")
            .demanded(PHONE, "联系电话")
            .with(EMAIL, "邮箱")
            .demanded(CONTENT, "服务描述")
            .with(PROVIDER, "服务商名称")
            .map();
    private static final DetailsTable TABLE =
            new DetailsTable("third_party_service", Map.of(CONTENT, "description", EMAIL, "email"));

    /** By the type's code; those that the operator adds look like any service. */
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("overseas-warehouse", "building-warehouse"),
            Map.entry("park-entrustment", "building-community"),
            Map.entry("customs", "ship"),
            Map.entry("logistics", "truck-delivery"),
            Map.entry("exchange", "coin"),
            Map.entry("tax-refund", "receipt-tax"),
            Map.entry("credit-insurance", "shield-check"),
            Map.entry("finance", "credit-card"),
            Map.entry("legal", "scale"),
            Map.entry("ip", "trademark"),
            Map.entry("inspection", "certificate"),
            Map.entry("cross-border", "world"),
            Map.entry("marketing", "speakerphone"),
            Map.entry("translation", "language"),
            Map.entry("accounting", "file-text"));

    /** A service's type belongs to one of the groups; those that name no family to the last. Read once for a statement. */
    private static final String OF_FAMILY =
            "(array(select code from dictionary_entry_fact where dictionary = 'service-type' and family %s))";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "服务";
    }

    @Override
    public String icon() {
        return "briefcase";
    }

    @Override
    public String icon(@Nullable String category) {
        return category == null ? icon() : ICONS.getOrDefault(category, icon());
    }

    @Override
    public String letters() {
        return "FW";
    }

    @Override
    public String section() {
        return "第三方服务管理";
    }

    @Override
    public String history() {
        return "第三方历史服务";
    }

    @Override
    public List<String> portalTrail() {
        return List.of("增值服务");
    }

    @Override
    public boolean isReviewed() {
        return true;
    }

    @Override
    public Dictionary categories() {
        return Dictionary.SERVICE_TYPE;
    }

    @Override
    public Map<Term, String> labels() {
        return LABELS;
    }

    @Override
    public List<Term> columns() {
        return List.of(TITLE, CATEGORY, REGION);
    }

    @Override
    public List<Term> searched() {
        return List.of(CATEGORY, CONTENT, PROVIDER);
    }

    @Override
    public List<Term> searchedInApplications() {
        return List.of(TITLE, CATEGORY);
    }

    @Override
    public List<Term> evidenceColumns() {
        return List.of(TITLE, REGION);
    }

    @Override
    public List<Term> pastColumns() {
        return List.of(TITLE, CATEGORY, CONTENT);
    }

    @Override
    public String seat() {
        return "名额";
    }

    @Override
    public String seatsTaken() {
        return "名额";
    }

    @Override
    public List<OfferingGroup> groups() {
        return List.of(
                group("OVERSEAS_WAREHOUSE", "海外仓", "= any", "= 'overseas-warehouse'"),
                group("PARK_ENTRUSTMENT", "园区委托", "= any", "= 'park-entrustment'"),
                group("THIRD_PARTY", "第三方服务商", "<> all", "in ('overseas-warehouse', 'park-entrustment')"));
    }

    private static OfferingGroup group(String name, String label, String types, String family) {
        return new OfferingGroup(
                name, label, "@.kind = '" + NAME + "' and @.category " + types + OF_FAMILY.formatted(family));
    }

    @Override
    public DetailsTable table() {
        return TABLE;
    }

    @Override
    public OfferingDetails details(Function<Term, @Nullable String> said) {
        return new ThirdPartyDetails(said(said, CONTENT), said.apply(EMAIL));
    }

    @Override
    public Class<? extends WishForm> wishForm() {
        return NeedForm.class;
    }

    @Override
    public WishForm wishForm(@Nullable Wish wish) {
        return wish == null ? NeedForm.EMPTY : NeedForm.of((Need) wish);
    }

    @Override
    public String wishTemplate() {
        return "offering/thirdparty/needField";
    }

    @Override
    public Wish wish(String kept) {
        return new Need(kept);
    }

    @Override
    public Samples samples() {
        return new ThirdPartySamples();
    }

    private static String said(Function<Term, @Nullable String> said, Term term) {
        return Objects.requireNonNullElse(said.apply(term), "");
    }
}
