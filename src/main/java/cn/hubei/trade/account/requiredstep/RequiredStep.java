package cn.hubei.trade.account.requiredstep;

/** What somebody must do before anything else; until then every page leads there. */
public enum RequiredStep {
    CHOOSE_PASSWORD("/account/new-password"),
    ENROL_SECOND_FACTOR("/account/second-factor");

    private final String path;

    RequiredStep(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
