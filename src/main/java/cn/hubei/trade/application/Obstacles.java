package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingState;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RuleViolation;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why somebody may not apply: before the form is filled in, and when the seats were refused. */
@Component
class Obstacles {

    private static final String REVOKED = "该单位的资质备案已失效，暂不接受申请";

    private final Offerings offerings;
    private final OfferingRows rows;
    private final Clock clock;

    Obstacles(Offerings offerings, OfferingRows rows, Clock clock) {
        this.offerings = offerings;
        this.rows = rows;
        this.clock = clock;
    }

    /** Why nobody may apply to it now; null where one may. */
    @Nullable
    String to(long id) {
        var offering = offerings.findById(id).orElseThrow(NotFound::new);
        var closed = closed(offering);
        if (closed != null) {
            return closed;
        }
        var capacity = offering.outline().capacity();
        if (capacity != null && offering.seatsTaken() >= capacity) {
            return full(offering.kind());
        }
        return rows.published(offering.kind(), id).isEmpty() ? REVOKED : null;
    }

    RuleViolation refusal(Offering offering, Request request) {
        var closed = closed(offering);
        if (closed != null) {
            return new RuleViolation("", closed);
        }
        var capacity = offering.outline().capacity();
        return capacity == null || offering.seatsTaken() + request.seats() <= capacity
                ? new RuleViolation("", REVOKED)
                : full(offering.kind(), capacity - offering.seatsTaken(), request);
    }

    private @Nullable String closed(Offering offering) {
        var kind = offering.kind();
        if (offering.state() != OfferingState.PUBLISHED) {
            return "该" + kind.label() + "已下架，暂不接受申请，请联系" + (kind.hasWindow() ? "主办单位" : "服务商");
        }
        var window = offering.outline().window();
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
