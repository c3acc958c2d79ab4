package cn.hubei.trade.application.applying;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.application.applying.Earlier.EarlierApplication;
import cn.hubei.trade.offering.Seats;
import cn.hubei.trade.offering.Seats.Availability;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why somebody may not apply: before the form is filled in, and when no seat was left. */
@Component
class Obstacles {

    private static final String REVOKED = "该单位的资质备案已失效，暂不接受申请";
    private static final String MOMENT = "名额或报名状态刚刚变化，请重新提交";

    private final Seats seats;
    private final Earlier earlier;
    private final Clock clock;

    Obstacles(Seats seats, Earlier earlier, Clock clock) {
        this.seats = seats;
        this.earlier = earlier;
        this.clock = clock;
    }

    /** Why this enterprise may not apply to it now; null where it may. */
    @Nullable
    String to(long id, long enterprise) {
        var offered = availability(id);
        var other = other(id, enterprise, ApplicationState.live(offered.kind()));
        return other == null ? to(offered) : other;
    }

    /** Why what was refused may not be submitted again now; null where it may. */
    @Nullable
    String toAnotherRound(OfferingApplication refused) {
        var other = other(refused.offeringId(), refused.enterpriseId(), Set.of(ApplicationState.PENDING));
        return other == null ? to(availability(refused.offeringId())) : other;
    }

    private Availability availability(long id) {
        return seats.availability(id).orElseThrow(NotFound::new);
    }

    /** That it has applied already, where it has and that application is in one of these states. */
    @Nullable
    String other(long offering, long enterprise, Set<ApplicationState> live) {
        return earlier.live(offering, enterprise, live).map(Obstacles::applied).orElse(null);
    }

    static String applied(EarlierApplication other) {
        return "贵单位已申请该项目（服务编号 " + other.number() + "，" + other.state().label() + "），请在「我的申请」中查看";
    }

    private @Nullable String to(Availability offered) {
        var closed = closed(offered);
        if (closed != null) {
            return closed;
        }
        var left = offered.seatsLeft();
        if (left != null && left <= 0) {
            return full(offered.kind());
        }
        return offered.approved() ? null : REVOKED;
    }

    /** What never was on the portal does not exist for an enterprise. */
    RuleViolation refusal(long id, Request request) {
        var offered = seats.availability(id)
                .filter(found -> found.kind() == request.wish().kind() && found.published())
                .orElseThrow(NotFound::new);
        var closed = closed(offered);
        if (closed != null) {
            return new RuleViolation("", closed);
        }
        var left = offered.seatsLeft();
        return left == null || request.seats() <= left
                ? new RuleViolation("", offered.approved() ? MOMENT : REVOKED)
                : full(offered.kind(), left, request);
    }

    private @Nullable String closed(Availability offered) {
        var kind = offered.kind();
        if (offered.state() != OfferingState.PUBLISHED) {
            return "该" + kind.label() + "已下架，暂不接受申请，请联系" + (kind.hasWindow() ? "主办单位" : "服务商");
        }
        var window = offered.window();
        return window == null
                ? null
                : switch (window.phase(clock.instant())) {
                    case NOT_YET_OPEN -> "报名将于 " + Moments.show(window.registrationOpensAt()) + " 开始，请届时再申请";
                    case OPEN -> null;
                    case CLOSED, OVER -> "报名已于 " + Moments.show(window.registrationClosesAt()) + " 截止，请联系主办单位";
                };
    }

    private static RuleViolation full(Kind kind, int left, Request request) {
        return left <= 0
                ? new RuleViolation("", full(kind))
                : new RuleViolation(
                        request.wish().field(),
                        kind.seat() + "只余 " + left + " 个，本次申请 " + request.seats() + " 个，请减少后再提交");
    }

    private static String full(Kind kind) {
        return kind.seat() + "已满，如有企业撤回将重新开放";
    }
}
