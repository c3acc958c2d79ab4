package cn.hubei.trade.offering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training's details (manual 3.4.1).
 *
 * @param type a code of the dictionary of training types
 * @param speakers their names, joined by 、
 */
public record Training(@Nullable String type, String content, String address, String speakers)
        implements OfferingDetails {

    private static final String JOINT = "、";

    public static String joined(List<String> speakers) {
        return String.join(JOINT, speakers);
    }

    public List<String> speakerList() {
        return List.of(speakers.split(JOINT));
    }

    @Override
    @JsonIgnore
    public Kind kind() {
        return Kind.TRAINING;
    }
}
