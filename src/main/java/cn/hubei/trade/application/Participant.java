package cn.hubei.trade.application;

import java.util.List;
import java.util.stream.Collectors;

/** Who comes to a training. */
public record Participant(String name, String phone) {

    private static final String BETWEEN = "\t";

    /** As a round keeps them: a line each. */
    static String lines(List<Participant> participants) {
        return participants.stream()
                .map(one -> one.name() + BETWEEN + one.phone())
                .collect(Collectors.joining("\n"));
    }

    static List<Participant> parse(String lines) {
        return lines.lines()
                .map(line -> line.split(BETWEEN, 2))
                .map(parts -> new Participant(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }
}
