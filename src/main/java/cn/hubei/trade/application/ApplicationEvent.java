package cn.hubei.trade.application;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an application. */
public sealed interface ApplicationEvent extends Recorded {

    ApplicationReference application();

    @Action("application.submitted")
    record Submitted(ApplicationReference application) implements ApplicationEvent {

        @Override
        public List<Change> changes() {
            return progress(null, ApplicationState.PENDING);
        }
    }

    /** In another round, after a refusal. */
    @Action("application.submitted-again")
    record SubmittedAgain(ApplicationReference application) implements ApplicationEvent {

        @Override
        public List<Change> changes() {
            return progress(ApplicationState.REFUSED, ApplicationState.PENDING);
        }
    }

    @Action("application.withdrawn")
    record Withdrawn(ApplicationReference application) implements ApplicationEvent {

        @Override
        public List<Change> changes() {
            return progress(ApplicationState.PENDING, ApplicationState.WITHDRAWN);
        }
    }

    @Action("application.approved")
    record Approved(ApplicationReference application) implements ApplicationEvent {

        @Override
        public List<Change> changes() {
            return progress(ApplicationState.PENDING, ApplicationState.APPROVED);
        }
    }

    @Action("application.refused")
    record Refused(ApplicationReference application, String reason) implements ApplicationEvent {

        @Override
        public String detail() {
            return application.number() + "：" + reason;
        }

        @Override
        public List<Change> changes() {
            return progress(ApplicationState.PENDING, ApplicationState.REFUSED);
        }
    }

    @Action("application.evaluated")
    record Evaluated(ApplicationReference application) implements ApplicationEvent {}

    @Override
    default String subject() {
        return "application";
    }

    @Override
    default String subjectId() {
        return String.valueOf(application().id());
    }

    @Override
    default String detail() {
        return application().number();
    }

    private static List<Change> progress(@Nullable ApplicationState before, ApplicationState after) {
        return List.of(new Change("申请进度", before == null ? null : before.label(), after.label(), false));
    }
}
