package cn.hubei.trade.offering.kind;

import cn.hubei.trade.reference.Dictionary;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is offered. Each kind is defined in a folder of its own and says there all that makes it that kind; everybody else
 * asks it, and nobody asks which kind it is (ADR 4).
 */
public interface Kind {

    /** A path's part that names the kind in the plural; a parameter called kind takes it. */
    String PLURAL = "{kind:${" + KindsInRoutes.PLURAL + "}}";

    /** The same in the singular, before a hyphen. */
    String SINGULAR = "{kind:${" + KindsInRoutes.SINGULAR + "}}";

    /** All that there are, in the order of the menu. */
    static List<Kind> all() {
        return Kinds.ALL;
    }

    /** @throws IllegalArgumentException where there is none of that name */
    @JsonCreator
    static Kind of(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException("No kind of offering: " + name));
    }

    static Optional<Kind> named(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** @throws IllegalArgumentException where the path names none */
    static Kind ofPath(String path) {
        return all().stream()
                .filter(kind -> path.equals(kind.singular()) || path.equals(kind.plural()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    /** In the database, in searches and, in small letters, in paths. */
    @JsonValue
    String name();

    /** 培训, 展会, 服务. */
    String label();

    /** Of icons.svg, in menus and on cards. */
    String icon();

    /** What one of a category is shown by where each category has its own. */
    default String icon(@Nullable String category) {
        return icon();
    }

    /** Two, with which a 服务编号 begins. */
    String letters();

    /** The heading of its pages in the menu. */
    String section();

    /** The heading of its list of what was ever published. */
    String history();

    /** Where it stands on the portal, from the menu's first word to the page's own. */
    List<String> portalTrail();

    /** Whether the department approves it before it is seen (manual 3.6). */
    boolean isReviewed();

    Dictionary categories();

    /** What it says of itself and what its users call that, in the form's order; a star where it is demanded. */
    Map<Term, String> labels();

    /** Whether its host is several people, each in a line of the form. */
    default boolean hasSeveralHosts() {
        return false;
    }

    /** What a row of a list shows of it. */
    List<Term> columns();

    /** What it is searched by. */
    List<Term> searched();

    /** What an application to it is searched by. */
    List<Term> searchedInApplications();

    /** What a row of its evidence shows; the subject of a repeatable kind is an application and shows that. */
    List<Term> evidenceColumns();

    /** What a row of its history shows, in the manual's order (3.8.1.2). */
    List<Term> pastColumns();

    /** What an application takes, as it is counted: 名额, 展位. */
    String seat();

    /** How many an application takes, as a list calls it. */
    String seatsTaken();

    /** To which groups of the statistics it belongs. */
    List<OfferingGroup> groups();

    /** Where its details are kept. */
    DetailsTable table();

    /** @param said what each of its terms says, null for nothing */
    OfferingDetails details(Function<Term, @Nullable String> said);

    /** What an application to it is bound to. */
    Class<? extends WishForm> wishForm();

    /** @param wish null for an empty form */
    WishForm wishForm(@Nullable Wish wish);

    /** The fields of what an application asks for, below those that every application has. */
    String wishTemplate();

    /** Reads what {@link Wish#kept()} wrote. */
    Wish wish(String kept);

    /** What the demonstration shows of it. */
    Samples samples();

    /** 培训发布, 展会发布, 服务报审. */
    default String preparing() {
        return isReviewed() ? label() + "报审" : label() + "发布";
    }

    /** 服务审核, by the department. */
    default String reviewing() {
        return label() + "审核";
    }

    /** 培训审批, 展会审批, 服务审批. */
    default String deciding() {
        return label() + "审批";
    }

    /** 培训依据, 展会依据, 服务依据. */
    default String evidence() {
        return label() + "依据";
    }

    /** 培训申请, 展会申请, 服务申请. */
    default String applying() {
        return label() + "申请";
    }

    default String singular() {
        return name().toLowerCase(Locale.ROOT);
    }

    default String plural() {
        return singular() + "s";
    }

    default Life life() {
        return isReviewed() ? Life.REVIEWED : Life.DIRECT;
    }

    /** Whether it happens at a time, with a registration before it; the others are always open. */
    default boolean hasWindow() {
        return Term.STARTS_AT.isIn(this);
    }

    /** Whether it is used again and again, so that each application is a subject with evidence of its own. */
    default boolean isRepeatable() {
        return !hasWindow();
    }

    /** Where it may stand. */
    default List<OfferingState> states() {
        return Arrays.stream(OfferingState.values())
                .filter(life().transitions()::leave)
                .toList();
    }

    /** What an offering of it is called in a list over all kinds: by its category where its kind has several groups. */
    default String type(@Nullable String category) {
        return groups().size() == 1 || category == null ? label() : category;
    }

    /** The names of all kinds for which something is true, to be asked for in SQL. */
    static List<String> names(Predicate<Kind> which) {
        return all().stream().filter(which).map(Kind::name).toList();
    }
}
