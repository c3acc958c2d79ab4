package cn.hubei.trade.statistics;

import cn.hubei.trade.platform.time.Moments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One line of the board: a provider, or all providers of a city.
 *
 * @param id of the provider; 0 for a city
 * @param place the provider's department, or how a city's departments begin
 * @param remindedAt when it was last reminded
 */
record BoardRow(
        long id,
        String name,
        String place,
        long applications,
        long decided,
        long decisionSeconds,
        long evaluations,
        long stars,
        long overdue,
        @Nullable Instant remindedAt) {

    private static final int HOUR = 3600;
    private static final int ROWS = 3;

    public String meanHours() {
        return mean(decisionSeconds, decided * HOUR, 1);
    }

    public String score() {
        return mean(stars, evaluations * ROWS, 2);
    }

    public String reminded() {
        return Moments.show(remindedAt);
    }

    /** Of a province's sums what is its own: without the other lines. The overdue are counted by where they are. */
    BoardRow without(List<BoardRow> lines) {
        return new BoardRow(
                id,
                name,
                place,
                own(lines, BoardRow::applications),
                own(lines, BoardRow::decided),
                own(lines, BoardRow::decisionSeconds),
                own(lines, BoardRow::evaluations),
                own(lines, BoardRow::stars),
                overdue,
                remindedAt);
    }

    private long own(List<BoardRow> lines, ToLongFunction<BoardRow> number) {
        return 2 * number.applyAsLong(this) - lines.stream().mapToLong(number).sum();
    }

    /** A line that is as long as the longest, for the bars beside the numbers. */
    static BoardRow most(List<BoardRow> rows) {
        return new BoardRow(
                0, "", "", most(rows, BoardRow::applications), 0, 0, 0, 0, most(rows, BoardRow::overdue), null);
    }

    private static long most(List<BoardRow> rows, ToLongFunction<BoardRow> number) {
        return rows.stream().mapToLong(number).max().orElse(0);
    }

    private static String mean(long sum, long count, int digits) {
        return count == 0
                ? "—"
                : BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(count), digits, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
