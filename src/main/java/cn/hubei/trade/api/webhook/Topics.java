package cn.hubei.trade.api.webhook;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several topics: as the database keeps them, codes with blanks between, and as people read them. */
final class Topics {

    private Topics() {}

    static String text(Set<Topic> topics) {
        return topics.stream().sorted().map(Topic::code).collect(Collectors.joining(" "));
    }

    static Set<Topic> of(String text) {
        return Stream.of(text.split(" "))
                .map(Topic::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    static String labels(Set<Topic> topics) {
        return topics.stream().sorted().map(Topic::label).collect(Collectors.joining("、"));
    }
}
