package cn.hubei.trade.offering.exhibition;

import static cn.hubei.trade.offering.kind.Term.CAPACITY;
import static cn.hubei.trade.offering.kind.Term.CATEGORY;
import static cn.hubei.trade.offering.kind.Term.CLOSES_AT;
import static cn.hubei.trade.offering.kind.Term.CONTACT;
import static cn.hubei.trade.offering.kind.Term.CONTENT;
import static cn.hubei.trade.offering.kind.Term.ENDS_AT;
import static cn.hubei.trade.offering.kind.Term.HOST;
import static cn.hubei.trade.offering.kind.Term.OPENS_AT;
import static cn.hubei.trade.offering.kind.Term.PHONE;
import static cn.hubei.trade.offering.kind.Term.PLACE;
import static cn.hubei.trade.offering.kind.Term.PROVIDER;
import static cn.hubei.trade.offering.kind.Term.REGION;
import static cn.hubei.trade.offering.kind.Term.STARTS_AT;
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

/** 「展会管理」: an exhibition is held once, and an application to it asks for booths (manual 3.5). */
public final class ExhibitionKind implements Kind {

    static final String NAME = "EXHIBITION";

    private static final Map<Term, String> LABELS = new Labels()
            .demanded(TITLE, "展会名称")
            .demanded(CATEGORY, "展会类别")
            .demanded(STARTS_AT, "举办时间")
            .demanded(ENDS_AT, "举办结束时间")
            .demanded(OPENS_AT, "报名开始时间")
            .demanded(CLOSES_AT, "报名截止时间")
            .demanded(REGION, "举办地区")
            .demanded(PLACE, "举办地点")
            .with(HOST, "主办单位")
            .with(CAPACITY, "展位数")
            .with(CONTACT, "联系人")
            .with(PHONE, "联系电话")
            .demanded(CONTENT, "展会内容")
            .with(PROVIDER, "服务商名称")
            .map();
    private static final DetailsTable TABLE =
            new DetailsTable("exhibition", Map.of(HOST, "organizer", PLACE, "venue", CONTENT, "content"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "展会";
    }

    @Override
    public String icon() {
        return "calendar-event";
    }

    @Override
    public String letters() {
        return "ZH";
    }

    @Override
    public String section() {
        return "展会管理";
    }

    @Override
    public String history() {
        return "展会历史服务";
    }

    @Override
    public List<String> portalTrail() {
        return List.of("市场开拓", "百展行动", "展会申请");
    }

    @Override
    public boolean isReviewed() {
        return false;
    }

    @Override
    public Dictionary categories() {
        return Dictionary.EXHIBITION_CATEGORY;
    }

    @Override
    public Map<Term, String> labels() {
        return LABELS;
    }

    @Override
    public List<Term> columns() {
        return List.of(TITLE, CATEGORY, STARTS_AT, PLACE);
    }

    @Override
    public List<Term> searched() {
        return List.of(TITLE, CATEGORY, STARTS_AT);
    }

    @Override
    public List<Term> searchedInApplications() {
        return List.of(TITLE, STARTS_AT);
    }

    @Override
    public List<Term> evidenceColumns() {
        return List.of(TITLE, CATEGORY, STARTS_AT, PLACE);
    }

    @Override
    public List<Term> pastColumns() {
        return List.of(TITLE, CATEGORY, HOST, STARTS_AT, CONTENT, PLACE, OPENS_AT, CLOSES_AT);
    }

    @Override
    public String seat() {
        return "展位";
    }

    @Override
    public String seatsTaken() {
        return "展位数";
    }

    @Override
    public List<OfferingGroup> groups() {
        return List.of(OfferingGroup.ofKind(NAME, "展会管理"));
    }

    @Override
    public DetailsTable table() {
        return TABLE;
    }

    @Override
    public OfferingDetails details(Function<Term, @Nullable String> said) {
        return new ExhibitionDetails(said.apply(HOST), said(said, PLACE), said(said, CONTENT));
    }

    @Override
    public Class<? extends WishForm> wishForm() {
        return BoothsForm.class;
    }

    @Override
    public WishForm wishForm(@Nullable Wish wish) {
        return wish == null ? BoothsForm.EMPTY : BoothsForm.of((Booths) wish);
    }

    @Override
    public String wishTemplate() {
        return "offering/exhibition/boothFields";
    }

    @Override
    public Wish wish(String kept) {
        return Booths.parse(kept);
    }

    @Override
    public Samples samples() {
        return new ExhibitionSamples();
    }

    private static String said(Function<Term, @Nullable String> said, Term term) {
        return Objects.requireNonNullElse(said.apply(term), "");
    }
}
