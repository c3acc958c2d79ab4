package cn.hubei.trade.api.resource;

/** A parameter that cannot be understood, and how it is written. */
public class WrongParameter extends RuntimeException {

    private final String name;
    private final String sentence;

    public WrongParameter(String name, String sentence) {
        super(name + ": " + sentence);
        this.name = name;
        this.sentence = sentence;
    }

    public String name() {
        return name;
    }

    public String sentence() {
        return sentence;
    }
}
