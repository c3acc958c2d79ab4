package cn.hubei.trade.offering.training;

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

/** 「培训中心」: a training is held once, and an application to it names who comes (manual 3.4). */
public final class TrainingKind implements Kind {

    static final String NAME = "TRAINING";

    private static final Map<Term, String> LABELS = new Labels()
            .demanded(TITLE, "培训主题")
            .with(CATEGORY, "培训类型")
            .demanded(HOST, "主讲人")
            .demanded(STARTS_AT, "培训时间")
            .demanded(OPENS_AT, "报名开始时间")
            .demanded(CLOSES_AT, "报名截止时间")
            .demanded(REGION, "培训地区")
            .demanded(PLACE, "培训地址")
            .with(CAPACITY, "名额")
            .with(CONTACT, "联系人")
            .with(PHONE, "联系电话")
            .demanded(CONTENT, "培训内容")
            .with(PROVIDER, "主办单位")
            .map();
    private static final DetailsTable TABLE =
            new DetailsTable("training", Map.of(HOST, "speakers", PLACE, "address", CONTENT, "content"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "培训";
    }

    @Override
    public String icon() {
        return "school";
    }

    @Override
    public String letters() {
        return "PX";
    }

    @Override
    public String section() {
        return "培训中心";
    }

    @Override
    public String history() {
        return "培训历史服务";
    }

    @Override
    public List<String> portalTrail() {
        return List.of("人才孵化", "培训中心");
    }

    @Override
    public boolean isReviewed() {
        return false;
    }

    @Override
    public Dictionary categories() {
        return Dictionary.TRAINING_TYPE;
    }

    @Override
    public Map<Term, String> labels() {
        return LABELS;
    }

    @Override
    public boolean hasSeveralHosts() {
        return true;
    }

    @Override
    public List<Term> columns() {
        return List.of(TITLE, HOST, STARTS_AT, REGION);
    }

    @Override
    public List<Term> searched() {
        return List.of(TITLE, HOST, STARTS_AT);
    }

    @Override
    public List<Term> searchedInApplications() {
        return List.of(TITLE, HOST, STARTS_AT);
    }

    @Override
    public List<Term> evidenceColumns() {
        return List.of(TITLE, HOST, STARTS_AT, PLACE);
    }

    @Override
    public List<Term> pastColumns() {
        return List.of(TITLE, HOST, STARTS_AT, CONTENT, PLACE, OPENS_AT, CLOSES_AT);
    }

    @Override
    public String seat() {
        return "名额";
    }

    @Override
    public String seatsTaken() {
        return "人数";
    }

    @Override
    public List<OfferingGroup> groups() {
        return List.of(OfferingGroup.ofKind(NAME, "培训中心"));
    }

    @Override
    public DetailsTable table() {
        return TABLE;
    }

    @Override
    public OfferingDetails details(Function<Term, @Nullable String> said) {
        return new TrainingDetails(said(said, HOST), said(said, PLACE), said(said, CONTENT));
    }

    @Override
    public Class<? extends WishForm> wishForm() {
        return ParticipantsForm.class;
    }

    @Override
    public WishForm wishForm(@Nullable Wish wish) {
        return wish == null ? ParticipantsForm.EMPTY : ParticipantsForm.of((Participants) wish);
    }

    @Override
    public String wishTemplate() {
        return "offering/training/participantFields";
    }

    @Override
    public Wish wish(String kept) {
        return Participants.parse(kept);
    }

    @Override
    public Samples samples() {
        return new TrainingSamples();
    }

    private static String said(Function<Term, @Nullable String> said, Term term) {
        return Objects.requireNonNullElse(said.apply(term), "");
    }
}
