package cn.hubei.trade.statistics;

import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What 「我的主页」 shows: first what is to be done, then how it goes.
 *
 * @param region what a department sees of its region; null for everybody else
 */
record Home(
        List<Todo> todos,
        List<Action> actions,
        List<Card> cards,
        List<Chart> charts,
        @Nullable Region region) {

    /** @param place how the codes of its departments begin */
    record City(String place, String name, long applications) {

        City with(long number) {
            return new City(place, name, number);
        }
    }

    /** Where one may go at once. */
    record Action(String label, String link) {}

    /**
     * @param delays the latest providers
     * @param cities the busiest
     */
    record Region(List<Delay> delays, List<City> cities) {

        /** The longest bar. */
        public long most() {
            return cities.stream().mapToLong(City::applications).max().orElse(0);
        }
    }

    /**
     * Something that waits for whoever looks at the page.
     *
     * @param kind what sort of thing it is
     * @param detail from whom
     * @param since when it began to wait
     * @param due what is said of the time that is left
     * @param late whether there is none left
     * @param link where it is done, by the button of that name
     */
    record Todo(
            String kind,
            String title,
            String detail,
            Instant since,
            String due,
            boolean late,
            String link,
            String button) {

        public String shownSince() {
            return Moments.show(since);
        }
    }

    /**
     * A provider that leaves applications undecided for too long.
     *
     * @param oldest when the first of them was handed in
     * @param due by how much that one is late, in words
     */
    record Delay(long id, String name, long overdue, Instant oldest, String due) {}
}
