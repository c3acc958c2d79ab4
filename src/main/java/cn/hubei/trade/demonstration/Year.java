package cn.hubei.trade.demonstration;

import cn.hubei.trade.application.Applicant;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.application.applying.Submitting;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.application.evaluating.Evaluating;
import cn.hubei.trade.application.totals.Recounting;
import cn.hubei.trade.demonstration.Cast.Member;
import cn.hubei.trade.offering.kind.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Twelve months of business: done by the platform's own use cases, then moved back to its month. */
@Component
@Profile("demonstration")
class Year {

    private static final Kind TRAINING = Kind.of("TRAINING");
    private static final Kind EXHIBITION = Kind.of("EXHIBITION");
    private static final Kind SERVICE = Kind.of("SERVICE");

    private static final int MONTHS = 12;
    private static final int DAYS = 30;

    private final Programme programme;
    private final Submitting submitting;
    private final Deciding deciding;
    private final Evaluating evaluating;
    private final Past past;
    private final Recounting recounting;

    Year(
            Programme programme,
            Submitting submitting,
            Deciding deciding,
            Evaluating evaluating,
            Past past,
            Recounting recounting) {
        this.programme = programme;
        this.submitting = submitting;
        this.deciding = deciding;
        this.evaluating = evaluating;
        this.past = past;
        this.recounting = recounting;
    }

    /** Who plays together: a provider, the officer above it, and those who apply to it. */
    private record Troupe(Member provider, long officer, List<Member> traders) {}

    void fill(Member provider, long officer, List<Member> traders) {
        var troupe = new Troupe(provider, officer, traders);
        // Always the same year: a picture in the guide stays true.
        var random = new Random(2026 + provider.organization());
        for (int month = MONTHS; month >= 0; month--) {
            hold(month, troupe, random);
        }
        for (int number = 0; number < Programme.size(SERVICE); number++) {
            serve(number, troupe, random);
        }
        leaveUnfinished(provider);
        recounting.recount();
    }

    private void leaveUnfinished(Member provider) {
        programme.draft(TRAINING, provider, 28);
        programme.submitted(provider, 3);
        programme.draft(SERVICE, provider, 4);
    }

    private void hold(int month, Troupe troupe, Random random) {
        hold(TRAINING, 2 * month, month, troupe, random);
        hold(TRAINING, 2 * month + 1, month, troupe, random);
        hold(EXHIBITION, month, month, troupe, random);
    }

    private void hold(Kind kind, int number, int month, Troupe troupe, Random random) {
        var back = Duration.ofDays((long) DAYS * month);
        var offering = programme.published(kind, troupe.provider(), troupe.officer(), number);
        var traders = troupe.traders();
        traders.subList(0, 1 + random.nextInt(traders.size() - 1))
                .forEach(trader -> apply(offering, kind, troupe.provider(), trader, back, random));
        past.moveOffering(offering, back);
    }

    private void serve(int number, Troupe troupe, Random random) {
        var traders = troupe.traders();
        var service = programme.published(SERVICE, troupe.provider(), troupe.officer(), number);
        for (int month = MONTHS; month >= 0; month--) {
            var trader = traders.get(random.nextInt(traders.size()));
            apply(service, SERVICE, troupe.provider(), trader, Duration.ofDays((long) DAYS * month), random);
        }
        past.moveOffering(service, Duration.ofDays((long) DAYS * (MONTHS + 1)));
    }

    private void apply(long offering, Kind kind, Member provider, Member trader, Duration back, Random random) {
        submitting.submit(
                offering,
                new Applicant(trader.organization(), trader.account(), UUID.randomUUID()),
                new Request("王芳", "13900139000", kind.samples().wish(random)));
        var id = past.newestApplication();
        // What is long past has been decided; of this month some wait.
        var outcome = back.isZero() ? random.nextInt(4) : 1 + random.nextInt(6);
        if (outcome == 1) {
            deciding.refuse(order(id, provider), "材料不完整，请补充后重新申请。");
        } else if (outcome > 1) {
            approve(id, provider, trader, random);
        }
        past.moveApplication(id, back, Duration.ofMinutes((long) (60 * Math.exp(random.nextDouble() * 4.2))));
    }

    private void approve(long id, Member provider, Member trader, Random random) {
        deciding.approve(order(id, provider));
        if (random.nextInt(4) > 0) {
            evaluate(id, trader, random);
        }
    }

    private void evaluate(long id, Member trader, Random random) {
        evaluating.evaluate(
                id,
                trader.organization(),
                new Evaluation(
                        3 + random.nextInt(3),
                        3 + random.nextInt(3),
                        3 + random.nextInt(3),
                        "内容实用，答复及时。",
                        past.now(),
                        trader.account()));
    }

    private static Deciding.DecisionOrder order(long id, Member provider) {
        return new Deciding.DecisionOrder(id, 0, provider.organization(), provider.account());
    }
}
