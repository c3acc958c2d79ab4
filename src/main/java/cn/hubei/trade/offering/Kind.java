package cn.hubei.trade.offering;

import cn.hubei.trade.reference.Dictionary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is offered; each kind answers its own questions, so that nobody else asks which kind it is. */
public enum Kind {
    TRAINING("培训", "PX", "培训中心", Life.DIRECT, Dictionary.TRAINING_TYPE),
    EXHIBITION("展会", "ZH", "展会管理", Life.DIRECT, Dictionary.EXHIBITION_CATEGORY),
    SERVICE("服务", "FW", "第三方服务管理", Life.REVIEWED, Dictionary.SERVICE_TYPE);

    /** A path's part that names the kind in the plural; a {@link Kind} parameter called kind takes it. */
    public static final String PLURAL = "{kind:trainings|exhibitions|services}";

    /** The same in the singular, before a hyphen. */
    public static final String SINGULAR = "{kind:training|exhibition|service}";

    private final String label;
    private final String letters;
    private final String section;
    private final Life life;
    private final Dictionary categories;

    Kind(String label, String letters, String section, Life life, Dictionary categories) {
        this.label = label;
        this.letters = letters;
        this.section = section;
        this.life = life;
        this.categories = categories;
    }

    /** @throws IllegalArgumentException where the path names none */
    static Kind ofPath(String path) {
        return Arrays.stream(values())
                .filter(kind -> path.equals(kind.singular()) || path.equals(kind.plural()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    public String label() {
        return label;
    }

    /** With which a 服务编号 begins. */
    public String letters() {
        return letters;
    }

    /** The heading of its pages in the menu. */
    public String section() {
        return section;
    }

    /** 培训发布, 展会发布, 服务报审. */
    public String preparing() {
        return isReviewed() ? label + "报审" : label + "发布";
    }

    /** 培训审批, 展会审批, 服务审批. */
    public String deciding() {
        return label + "审批";
    }

    /** 培训依据, 展会依据, 服务依据. */
    public String evidence() {
        return label + "依据";
    }

    /** 培训申请, 展会申请, 服务申请. */
    public String applying() {
        return label + "申请";
    }

    /** 培训历史服务, 展会历史服务, 第三方历史服务. */
    public String history() {
        return (isReviewed() ? "第三方" : label) + "历史服务";
    }

    /** What an application takes, as it is counted: 名额, 展位. */
    public String seat() {
        return this == EXHIBITION ? "展位" : "名额";
    }

    public String singular() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String plural() {
        return singular() + "s";
    }

    Life life() {
        return life;
    }

    /** Whether the department approves it before it is seen (manual 3.6). */
    public boolean isReviewed() {
        return life == Life.REVIEWED;
    }

    /** Whether it happens at a time, with a registration before it; the others are always open. */
    public boolean hasWindow() {
        return Term.STARTS_AT.isIn(this);
    }

    /** Whether it is used again and again, so that each application is an occasion with evidence of its own. */
    public boolean isRepeatable() {
        return !hasWindow();
    }

    public Dictionary categories() {
        return categories;
    }

    /** Where it may stand. */
    public List<OfferingState> states() {
        return Arrays.stream(OfferingState.values())
                .filter(life.transitions()::leave)
                .toList();
    }

    /** What a row of a list shows of it. */
    public List<Term> columns() {
        return switch (this) {
            case TRAINING -> List.of(Term.TITLE, Term.HOST, Term.STARTS_AT, Term.REGION);
            case EXHIBITION -> List.of(Term.TITLE, Term.CATEGORY, Term.STARTS_AT, Term.PLACE);
            case SERVICE -> List.of(Term.TITLE, Term.CATEGORY, Term.REGION);
        };
    }

    /** What it is searched by (manual 3.4.1, 3.5.1, 3.6.1). */
    public List<Term> searched() {
        return switch (this) {
            case TRAINING -> List.of(Term.TITLE, Term.HOST, Term.STARTS_AT);
            case EXHIBITION -> List.of(Term.TITLE, Term.CATEGORY, Term.STARTS_AT);
            case SERVICE -> List.of(Term.CATEGORY, Term.CONTENT, Term.PROVIDER);
        };
    }
}
