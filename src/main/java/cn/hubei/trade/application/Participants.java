package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** Who comes to a training; each takes a seat. */
public record Participants(List<Participant> people) implements Wish {

    private static final String BETWEEN = "\t";

    /** As a round keeps them: a line each. */
    String lines() {
        return people.stream().map(one -> one.name() + BETWEEN + one.phone()).collect(Collectors.joining("\n"));
    }

    static Participants parse(String lines) {
        return new Participants(lines.lines()
                .map(line -> line.split(BETWEEN, 2))
                .map(parts -> new Participant(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList());
    }

    @Override
    public Kind kind() {
        return Kind.TRAINING;
    }

    @Override
    public int seats() {
        return people.size();
    }

    @Override
    public String field() {
        return "participantName";
    }
}
