package cn.hubei.trade.demonstration;

import cn.hubei.trade.application.Applicant;
import cn.hubei.trade.application.Deciding;
import cn.hubei.trade.application.Evaluating;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.Participant;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.application.Submitting;
import cn.hubei.trade.demonstration.Cast.Member;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Twelve months of trainings: held by the ordinary ways of the platform, then moved back to their month. */
@Component
@Profile("demonstration")
class Year {

    private static final int MONTHS = 12;

    private final Syllabus syllabus;
    private final Submitting submitting;
    private final Deciding deciding;
    private final Evaluating evaluating;
    private final Past past;

    Year(Syllabus syllabus, Submitting submitting, Deciding deciding, Evaluating evaluating, Past past) {
        this.syllabus = syllabus;
        this.submitting = submitting;
        this.deciding = deciding;
        this.evaluating = evaluating;
        this.past = past;
    }

    void fill(Member provider, List<Member> traders) {
        // Always the same year: a picture in the guide stays true.
        var random = new Random(2026);
        for (int month = MONTHS; month >= 0; month--) {
            for (int topic = 0; topic < 2; topic++) {
                var training = syllabus.published(provider, month * 2 + topic);
                var applicants = traders.subList(0, 2 + random.nextInt(traders.size() - 2));
                applicants.forEach(trader -> apply(training, provider, trader, random));
                past.move(training, Duration.ofDays(30L * month));
            }
        }
        syllabus.published(provider, 27);
        syllabus.draft(provider, 28);
    }

    private void apply(long training, Member provider, Member trader, Random random) {
        var participants = List.of(new Participant("王芳", "13900139000"), new Participant("李强", "13900139001"));
        var request = new Request("王芳", "13900139000", participants.subList(0, 1 + random.nextInt(2)));
        submitting.submit(training, new Applicant(trader.organization(), trader.account(), UUID.randomUUID()), request);
        var id = past.newestApplication();
        switch (random.nextInt(6)) {
            case 0 -> {} // still waiting
            case 1 -> deciding.refuse(order(id, provider), "参加人员须为外贸业务岗位，请核对后重新申请。");
            default -> {
                deciding.approve(order(id, provider));
                if (random.nextInt(4) > 0) {
                    evaluate(id, trader, random);
                }
            }
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
                        "内容实用，讲解清楚。",
                        past.now(),
                        trader.account()));
    }

    private static Deciding.Order order(long id, Member provider) {
        return new Deciding.Order(id, 0, provider.organization(), provider.account());
    }
}
