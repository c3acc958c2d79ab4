package cn.hubei.trade.offering.kind;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The demonstration data of one kind. */
public interface Samples {

    List<Topic> topics();

    /** What an enterprise applies for. */
    Wish wish(RandomGenerator random);

    /** @param details what the kind's terms say */
    record Topic(String title, String category, Map<Term, @Nullable String> details) {}
}
