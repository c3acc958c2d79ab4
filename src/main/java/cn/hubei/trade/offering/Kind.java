package cn.hubei.trade.offering;

/** What is offered; each kind answers its own questions, so that nobody else asks which kind it is. */
public enum Kind {
    TRAINING("培训", "PX");

    private final String label;
    private final String letters;

    Kind(String label, String letters) {
        this.label = label;
        this.letters = letters;
    }

    public String label() {
        return label;
    }

    /** With which a 服务编号 begins. */
    public String letters() {
        return letters;
    }
}
