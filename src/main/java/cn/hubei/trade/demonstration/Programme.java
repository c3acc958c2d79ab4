package cn.hubei.trade.demonstration;

import cn.hubei.trade.demonstration.Cast.Member;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.Outline;
import cn.hubei.trade.offering.Window;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.offering.preparing.Preparing;
import cn.hubei.trade.offering.publishing.Publishing;
import cn.hubei.trade.offering.reviewing.Reviewing;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Drafts and publishes the demonstration's offerings. */
@Component
@Profile("demonstration")
class Programme {

    private final Preparing preparing;
    private final Publishing publishing;
    private final Reviewing reviewing;
    private final Clock clock;

    Programme(Preparing preparing, Publishing publishing, Reviewing reviewing, Clock clock) {
        this.preparing = preparing;
        this.publishing = publishing;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    static int size(Kind kind) {
        return kind.samples().topics().size();
    }

    /** On the portal: events are open since yesterday and for ten more days. */
    long published(Kind kind, Member provider, long officer, int number) {
        var id = draft(kind, provider, number);
        if (kind.isReviewed()) {
            publishing.submit(id, provider.organization(), 0, provider.account());
            reviewing.approve(new Reviewing.ReviewOrder(id, 1, officer, "420000"));
        } else {
            publishing.publish(id, provider.organization(), 0, provider.account());
        }
        return id;
    }

    long submitted(Member provider, int number) {
        var id = draft(Kind.of("SERVICE"), provider, number);
        publishing.submit(id, provider.organization(), 0, provider.account());
        return id;
    }

    long draft(Kind kind, Member provider, int number) {
        var topic = kind.samples().topics().get(number % size(kind));
        var outline = new Outline(
                topic.title(),
                topic.category(),
                "420107",
                kind.hasWindow() ? window(kind, number) : null,
                kind.hasWindow() && number % 3 > 0 ? 60 : null,
                "张磊",
                "027-87541234");
        var author = new Offering.OfferingAuthor(provider.organization(), provider.account(), UUID.randomUUID());
        return preparing
                .draft(author, Preparing.OfferingContent.of(outline, kind.details(topic.details()::get)))
                .what();
    }

    private Window window(Kind kind, int number) {
        var now = clock.instant();
        var starts = now.plus(Duration.ofDays(18 + number % 5));
        return new Window(
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(10 + number % 5)),
                starts,
                Term.ENDS_AT.isIn(kind) ? starts.plus(Duration.ofDays(3)) : null);
    }
}
