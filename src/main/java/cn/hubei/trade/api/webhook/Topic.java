package cn.hubei.trade.api.webhook;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import cn.hubei.trade.qualification.FilingEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a webhook may be told of. Its code is that of the event; the state is the one that the record has reached by it. */
public enum Topic {
    APPLICATION_SUBMITTED(ApplicationEvent.Submitted.class, "PENDING", "申请已提交"),
    APPLICATION_SUBMITTED_AGAIN(ApplicationEvent.SubmittedAgain.class, "PENDING", "申请已重新提交"),
    APPLICATION_WITHDRAWN(ApplicationEvent.Withdrawn.class, "WITHDRAWN", "申请已撤回"),
    APPLICATION_APPROVED(ApplicationEvent.Approved.class, "APPROVED", "申请审批通过"),
    APPLICATION_REFUSED(ApplicationEvent.Refused.class, "REFUSED", "申请审批不通过"),
    APPLICATION_EVALUATED(ApplicationEvent.Evaluated.class, "APPROVED", "服务已评价"),
    OFFERING_SUBMITTED(OfferingEvent.Submitted.class, "SUBMITTED", "服务已报审"),
    OFFERING_APPROVED(OfferingEvent.Approved.class, "PUBLISHED", "服务审核通过并展示"),
    OFFERING_REFUSED(OfferingEvent.Refused.class, "REFUSED", "服务审核不通过"),
    OFFERING_PUBLISHED(OfferingEvent.Published.class, "PUBLISHED", "服务已发布"),
    OFFERING_TAKEN_DOWN(OfferingEvent.TakenDown.class, "WITHDRAWN", "服务已下架"),
    FILING_SUBMITTED(FilingEvent.Submitted.class, "SUBMITTED", "资质备案已提交"),
    FILING_APPROVED(FilingEvent.Approved.class, "APPROVED", "资质备案审批通过"),
    FILING_REFUSED(FilingEvent.Refused.class, "REFUSED", "资质备案审批不通过"),
    FILING_REVOKED(FilingEvent.Revoked.class, "REVOKED", "资质备案已撤销");

    private final Class<? extends Recorded> event;
    private final String state;
    private final String label;

    Topic(Class<? extends Recorded> event, String state, String label) {
        this.event = event;
        this.state = state;
        this.label = label;
    }

    /** Nothing is sent of an event that nobody outside is concerned with. */
    public static Optional<Topic> of(Recorded happened) {
        return Arrays.stream(values())
                .filter(topic -> topic.event.isInstance(happened))
                .findFirst();
    }

    static Optional<Topic> of(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }

    /** An enterprise offers nothing. */
    static List<Topic> ofOrganization(boolean provider) {
        return Arrays.stream(values())
                .filter(topic -> provider || !topic.isOf(OfferingEvent.class))
                .toList();
    }

    static List<Topic> ofPartners() {
        return Arrays.stream(values()).filter(Topic::isForPartners).toList();
    }

    /** What the department says of a service is between the two until it is on the portal. */
    public boolean isForPartners() {
        return this != OFFERING_SUBMITTED && this != OFFERING_REFUSED;
    }

    /** What a partner must be allowed to read to be told; null of what is public. */
    public @Nullable ApiScope scope() {
        if (isOf(ApplicationEvent.class)) {
            return ApiScope.APPLICATIONS_READ;
        }
        return isOf(FilingEvent.class) ? ApiScope.ORGANIZATIONS_READ : null;
    }

    private boolean isOf(Class<? extends Recorded> events) {
        return events.isAssignableFrom(event);
    }

    Class<? extends Recorded> event() {
        return event;
    }

    public String code() {
        return Objects.requireNonNull(event.getAnnotation(Action.class)).value();
    }

    public String state() {
        return state;
    }

    public String label() {
        return label;
    }
}
