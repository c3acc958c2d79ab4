package cn.hubei.trade.offering;

import java.util.List;

/**
 * A training's details (manual 3.4.1).
 *
 * @param speakers their names, joined by 、
 */
public record Training(String speakers, String address, String content) implements OfferingDetails {

    private static final String JOINT = "、";

    public static String joined(List<String> speakers) {
        return String.join(JOINT, speakers);
    }

    public static List<String> separated(String speakers) {
        return List.of(speakers.split(JOINT));
    }

    @Override
    public Kind kind() {
        return Kind.TRAINING;
    }

    @Override
    public String host() {
        return speakers;
    }

    @Override
    public String place() {
        return address;
    }
}
