package cn.hubei.trade.demonstration;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.demonstration.Asked.Rating;
import cn.hubei.trade.demonstration.Asked.Round;
import cn.hubei.trade.platform.text.Csv;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of an application: how soon it was answered, and what the enterprise thought of it. */
final class Outcome {

    private static final Duration LATELY = Duration.ofDays(7);

    private final List<String> refusals = Csv.read("demonstration/refusals.csv").stream()
            .map(line -> Member.said(line, "reason"))
            .toList();
    private final List<Map<String, String>> opinions = Csv.read("demonstration/evaluations.csv");
    private final Story story;

    Outcome(Story story) {
        this.story = story;
    }

    Asked of(Planned to, Member by, Instant at) {
        var answered = answered(to.by(), at);
        var waits = answered.isAfter(story.now()) || at.isAfter(story.now().minus(LATELY)) && story.happens(0.35);
        if (waits) {
            return asked(to, by, ApplicationState.PENDING, List.of(new Round(at, null, null)));
        }
        if (story.happens(0.04)) {
            return asked(to, by, ApplicationState.WITHDRAWN, List.of(new Round(at, answered, null)));
        }
        return story.happens(0.11)
                ? refused(to, by, new Round(at, answered, story.one(refusals)))
                : asked(to, by, ApplicationState.APPROVED, List.of(new Round(at, answered, null)));
    }

    /** Every other one applies again. */
    private Asked refused(Planned to, Member by, Round refused) {
        var again = again(to, Objects.requireNonNull(refused.answered()));
        if (again == null || story.happens(0.5)) {
            return asked(to, by, ApplicationState.REFUSED, List.of(refused));
        }
        var answered = answered(to.by(), again);
        var waits = answered.isAfter(story.now());
        return asked(
                to,
                by,
                waits ? ApplicationState.PENDING : ApplicationState.APPROVED,
                List.of(refused, new Round(again, waits ? null : answered, null)));
    }

    private @Nullable Instant again(Planned to, Instant refused) {
        var at = story.time().worked(refused.plus(Duration.ofHours(20)), story.random());
        var late = at.isAfter(story.now())
                || to.window() != null && at.isAfter(to.window().registrationClosesAt());
        return late ? null : at;
    }

    private Asked asked(Planned to, Member by, ApplicationState state, List<Round> rounds) {
        var rating = state == ApplicationState.APPROVED
                ? rating(
                        to, Objects.requireNonNull(rounds.get(rounds.size() - 1).answered()))
                : null;
        return new Asked(to, by, to.kind().samples().wish(story.random()), state, rounds, rating, story.key());
    }

    /** As quick as this provider is; at night nobody works. */
    private Instant answered(Member provider, Instant at) {
        var hours = provider.number("hours") * Math.exp(story.random().nextGaussian() * 0.8);
        return story.time().worked(at.plus(Duration.ofMinutes((long) (hours * 60))), story.random());
    }

    private @Nullable Rating rating(Planned to, Instant approved) {
        var over = Objects.requireNonNullElse(to.over(), approved.plus(Duration.ofDays(4)));
        var at = story.time()
                .worked(over.plus(Duration.ofHours(20 + story.random().nextInt(120))), story.random());
        if (at.isAfter(story.now()) || story.happens(0.25)) {
            return null;
        }
        var liked = stars(to.by());
        var comment = story.one(opinions.stream()
                .filter(line -> Member.said(line, "stars").equals(String.valueOf(liked)))
                .toList());
        return new Rating(stars(to.by()), stars(to.by()), liked, Member.said(comment, "comment"), at);
    }

    private int stars(Member provider) {
        return (int) Math.max(
                1,
                Math.min(5, Math.round(provider.number("stars") + story.random().nextGaussian() * 0.7)));
    }
}
