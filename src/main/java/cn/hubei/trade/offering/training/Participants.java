package cn.hubei.trade.offering.training;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Wish;
import cn.hubei.trade.platform.privacy.Masked;
import java.util.List;
import java.util.stream.Collectors;

/** Who comes to a training; each takes a seat. */
public record Participants(List<Participant> people) implements Wish {

    private static final String BETWEEN = "\t";

    static Participants parse(String lines) {
        return new Participants(lines.lines()
                .map(line -> line.split(BETWEEN, 2))
                .map(parts -> new Participant(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList());
    }

    @Override
    public Kind kind() {
        return Kind.of(TrainingKind.NAME);
    }

    @Override
    public int seats() {
        return people.size();
    }

    @Override
    public String field() {
        return "participantName";
    }

    /** A line each. */
    @Override
    public String kept() {
        return people.stream().map(one -> one.name() + BETWEEN + one.phone()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<WishLine> lines(boolean masked) {
        var names = people.stream()
                .map(one -> one.name() + " " + (masked ? Masked.phone(one.phone()) : one.phone()))
                .toList();
        return List.of(new WishLine("参加人员（" + seats() + " 人）", names));
    }
}
