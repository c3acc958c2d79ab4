package cn.hubei.trade.application;

import cn.hubei.trade.platform.Recorded;

/** An application was submitted, decided, withdrawn or evaluated. */
record ApplicationEvent(String action, long applicationId, String detail) implements Recorded {

    static ApplicationEvent of(String action, OfferingApplication application) {
        return new ApplicationEvent("application." + action, application.id(), application.number());
    }

    @Override
    public String subject() {
        return "application";
    }

    @Override
    public String subjectId() {
        return String.valueOf(applicationId);
    }
}
