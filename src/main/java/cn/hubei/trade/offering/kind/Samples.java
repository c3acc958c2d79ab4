package cn.hubei.trade.offering.kind;

import cn.hubei.trade.platform.text.Csv;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The demonstration data of one kind. */
public interface Samples {

    List<Topic> topics();

    /** What an enterprise applies for. */
    Wish wish(RandomGenerator random);

    /** @param details what the kind's terms say */
    record Topic(String title, String category, Map<Term, @Nullable String> details) {

        /** A line of a file whose heading names terms. */
        static Topic of(Map<String, String> line) {
            var said = new EnumMap<Term, @Nullable String>(Term.class);
            line.forEach((term, value) -> said.put(Term.valueOf(term), value));
            return new Topic(
                    Objects.requireNonNull(line.get("TITLE")), Objects.requireNonNull(line.get("CATEGORY")), said);
        }

        public static List<Topic> read(String kind) {
            return Csv.read("demonstration/" + kind + ".csv").stream()
                    .map(Topic::of)
                    .toList();
        }
    }
}
