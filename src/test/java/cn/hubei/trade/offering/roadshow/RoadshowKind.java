package cn.hubei.trade.offering.roadshow;

import static cn.hubei.trade.offering.kind.Term.CAPACITY;
import static cn.hubei.trade.offering.kind.Term.CATEGORY;
import static cn.hubei.trade.offering.kind.Term.CLOSES_AT;
import static cn.hubei.trade.offering.kind.Term.CONTACT;
import static cn.hubei.trade.offering.kind.Term.CONTENT;
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

/** A fourth kind, in the tests alone: what it takes to add one is this folder, a template, a table and a line of registration. */
public final class RoadshowKind implements Kind {

    static final String NAME = "ROADSHOW";

    private static final Map<Term, String> LABELS = new Labels()
            .demanded(TITLE, "路演主题")
            .demanded(CATEGORY, "路演类别")
            .demanded(STARTS_AT, "路演时间")
            .demanded(OPENS_AT, "报名开始时间")
            .demanded(CLOSES_AT, "报名截止时间")
            .demanded(REGION, "路演地区")
            .demanded(PLACE, "路演地点")
            .with(HOST, "路演嘉宾")
            .with(CAPACITY, "席位")
            .with(CONTACT, "联系人")
            .with(PHONE, "联系电话")
            .demanded(CONTENT, "路演内容")
            .with(PROVIDER, "主办单位")
            .map();
    private static final DetailsTable TABLE =
            new DetailsTable("roadshow", Map.of(HOST, "guest", PLACE, "stage", CONTENT, "topics"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "路演";
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    public String letters() {
        return "LY";
    }

    @Override
    public String section() {
        return "路演中心";
    }

    @Override
    public String history() {
        return "路演历史服务";
    }

    @Override
    public List<String> portalTrail() {
        return List.of("市场开拓", "路演中心");
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
        return "席位";
    }

    @Override
    public String seatsTaken() {
        return "席位数";
    }

    @Override
    public List<OfferingGroup> groups() {
        return List.of(OfferingGroup.ofKind(NAME, "路演中心"));
    }

    @Override
    public DetailsTable table() {
        return TABLE;
    }

    @Override
    public OfferingDetails details(Function<Term, @Nullable String> said) {
        return new RoadshowDetails(said.apply(HOST), said(said, PLACE), said(said, CONTENT));
    }

    @Override
    public Class<? extends WishForm> wishForm() {
        return PitchForm.class;
    }

    @Override
    public WishForm wishForm(@Nullable Wish wish) {
        return wish == null ? PitchForm.EMPTY : PitchForm.of((Pitch) wish);
    }

    @Override
    public String wishTemplate() {
        return "offering/roadshow/pitchField";
    }

    @Override
    public Wish wish(String kept) {
        return Pitch.parse(kept);
    }

    @Override
    public Samples samples() {
        return new RoadshowSamples();
    }

    private static String said(Function<Term, @Nullable String> said, Term term) {
        return Objects.requireNonNullElse(said.apply(term), "");
    }
}
