package cn.hubei.trade.demonstration;

import cn.hubei.trade.offering.Window;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.kind.Samples.Topic;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.text.Csv;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the providers offer: from month to month a little more, each by whoever lists its category. */
final class Programme {

    private static final int DAYS_BACK = 364;
    private static final int DAYS_AHEAD = 75;
    private static final int TRAININGS = 120;

    /** Under one, there is more of it from month to month. */
    private static final double GROWTH = 0.72;

    private static final List<Integer> SEATS = List.of(30, 40, 50, 60, 80, 100);

    private final List<Map<String, String>> venues = Csv.read("demonstration/venues.csv");
    private final List<Member> providers;
    private final Story story;

    Programme(List<Member> providers, Story story) {
        this.providers = providers;
        this.story = story;
    }

    List<Planned> all() {
        return Kind.all().stream().flatMap(this::of).toList();
    }

    private Stream<Planned> of(Kind kind) {
        if (!kind.hasWindow()) {
            return services(kind).stream();
        }
        var all = Term.ENDS_AT.isIn(kind)
                ? kind.samples().topics()
                : inTheCities(kind.samples().topics());
        var events = new ArrayList<Planned>();
        for (int i = 0; i < all.size(); i++) {
            events.add(event(kind, all.get(i), day((i + 0.5) / all.size()), i));
        }
        return events.stream();
    }

    private LocalDate day(double part) {
        var days = (DAYS_BACK + DAYS_AHEAD) * Math.pow(part, GROWTH);
        return story.time().onOrAfter(story.today().minusDays(DAYS_BACK).plusDays((long) days));
    }

    /** Held in Wuhan first, then once more elsewhere. */
    private List<Topic> inTheCities(List<Topic> topics) {
        var all = new ArrayList<Topic>();
        for (int i = 0; i < TRAININGS; i++) {
            // Neighbours in the file are not held one after another.
            var topic = topics.get(i * 5 % topics.size());
            var round = i / topics.size();
            var elsewhere = 1 + (i * 3 + round * 5) % (venues.size() - 1);
            all.add(held(topic, venues.get(round == 0 ? 0 : elsewhere), round == 0));
        }
        return all;
    }

    private static Topic held(Topic topic, Map<String, String> venue, boolean first) {
        var said = new EnumMap<Term, @Nullable String>(topic.details());
        said.put(Term.REGION, venue.get("region"));
        said.put(Term.PLACE, venue.get("place"));
        var title = first ? topic.title() : topic.title() + "（" + venue.get("city") + "站）";
        return new Topic(title, topic.category(), said);
    }

    private Planned event(Kind kind, Topic topic, LocalDate day, int number) {
        var lasts = Term.ENDS_AT.isIn(kind);
        var window = window(day, lasts, number);
        var since = story.time().within(story.time().onOrAfter(day.minusDays(lasts ? 60 : 32)), story.random());
        var state = state(since, number);
        return new Planned(
                kind,
                by(kind, topic, number),
                topic,
                topic.title(),
                window,
                number % 4 == 0 ? null : SEATS.get(number % SEATS.size()),
                state,
                state == OfferingState.DRAFT ? story.daysAgo(number % 6) : since,
                story.key());
    }

    private OfferingState state(Instant since, int number) {
        if (since.isAfter(story.now())) {
            return OfferingState.DRAFT;
        }
        var longAgo = since.isBefore(story.now().minus(Duration.ofDays(60)));
        return longAgo && number % 23 == 7 ? OfferingState.TAKEN_DOWN : OfferingState.PUBLISHED;
    }

    private Window window(LocalDate day, boolean lasts, int number) {
        var time = story.time();
        return new Window(
                time.at(day.minusDays(lasts ? 56 : 28), 9),
                time.at(time.onOrBefore(day.minusDays(lasts ? 16 : 6)), 17),
                time.at(day, lasts || number % 2 == 0 ? 9 : 14),
                lasts ? time.at(day.plusDays(2), 17) : null);
    }

    private List<Planned> services(Kind kind) {
        var topics = kind.samples().topics();
        var all = new ArrayList<Planned>();
        for (int i = 0; i < topics.size(); i++) {
            var state = state(i);
            var days = state == OfferingState.PUBLISHED ? DAYS_BACK - 7L * i : i % 5;
            var topic = topics.get(i);
            all.add(new Planned(
                    kind,
                    by(kind, topic, i),
                    topic,
                    topic.title(),
                    null,
                    null,
                    state,
                    story.daysAgo(days),
                    story.key()));
        }
        return all;
    }

    private static OfferingState state(int number) {
        return switch (number % 12) {
            case 4, 9 -> OfferingState.SUBMITTED;
            case 6 -> OfferingState.REFUSED;
            case 8 -> number > 12 ? OfferingState.DRAFT : OfferingState.PUBLISHED;
            default -> OfferingState.PUBLISHED;
        };
    }

    private Member by(Kind kind, Topic topic, int number) {
        var able = providers.stream()
                .filter(provider -> provider.lists(kind.plural(), topic.category()))
                .toList();
        return able.get(number % 3 == 0 ? 0 : number % able.size());
    }
}
