package cn.hubei.trade.demonstration;

import cn.hubei.trade.application.ApplicationState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who of the enterprises applied to what, and when. */
final class Demand {

    private final List<Member> enterprises;
    private final Story story;
    private final Outcome outcome;

    Demand(List<Member> enterprises, Story story) {
        this.enterprises = enterprises;
        this.story = story;
        this.outcome = new Outcome(story);
    }

    /** The oldest first: they are numbered so. */
    List<Asked> all(List<Planned> offered) {
        return offered.stream()
                .filter(Planned::wasPublished)
                .flatMap(offering -> (offering.window() == null ? service(offering) : event(offering)).stream())
                .sorted(Comparator.comparing(Asked::created))
                .toList();
    }

    private List<Asked> event(Planned event) {
        var window = Objects.requireNonNull(event.window());
        var from = window.registrationOpensAt();
        var until = earlier(window.registrationClosesAt(), story.now());
        var all = new ArrayList<Asked>();
        var come = new HashSet<Member>();
        for (int i = 0; i < howMany(from, until) && from.isBefore(until); i++) {
            var enterprise = enterprise(from);
            if (come.add(enterprise)) {
                all.add(outcome.of(event, enterprise, between(from, until)));
            }
        }
        return all;
    }

    /** More from month to month; of what is open since yesterday, few. */
    private int howMany(Instant from, Instant until) {
        var month = Math.max(0, 12 - Duration.between(from, story.now()).toDays() / 30);
        var open = Math.max(0, Duration.between(from, until).toDays());
        return (int) Math.min(open, 4 + month * 0.6 + story.random().nextInt(6));
    }

    private List<Asked> service(Planned service) {
        var all = new ArrayList<Asked>();
        Set<Member> waiting = new HashSet<>();
        for (var at = service.since().plus(Duration.ofDays(3)); at.isBefore(story.now()); at = at.plus(pause(at))) {
            var one = outcome.of(service, enterprise(at), story.time().worked(at, story.random()));
            if (one.created().isBefore(story.now()) && (decided(one) || waiting.add(one.by()))) {
                all.add(one);
            }
        }
        return all;
    }

    private static boolean decided(Asked one) {
        return one.state() != ApplicationState.PENDING;
    }

    /** Shorter from month to month. */
    private Duration pause(Instant at) {
        var days = 7 + Duration.between(at, story.now()).toDays() / 30;
        return Duration.ofHours((long) (24 * days * (0.4 + story.random().nextDouble() * 1.2)));
    }

    private Member enterprise(Instant at) {
        var known = enterprises.stream().filter(one -> one.since().isBefore(at)).toList();
        var drawn = story.random().nextDouble()
                * known.stream().mapToDouble(one -> one.number("weight")).sum();
        for (var one : known) {
            drawn -= one.number("weight");
            if (drawn < 0) {
                return one;
            }
        }
        return known.get(0);
    }

    private Instant between(Instant from, Instant until) {
        var seconds = Duration.between(from, until).toSeconds();
        var at = from.plusSeconds((long) (story.random().nextDouble() * seconds));
        return earlier(story.time().worked(at, story.random()), until);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
