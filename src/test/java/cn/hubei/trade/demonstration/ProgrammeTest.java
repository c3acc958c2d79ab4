package cn.hubei.trade.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.text.Csv;
import cn.hubei.trade.platform.time.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demonstration's providers offer, whenever it is started. */
class ProgrammeTest {

    private static final String NOW = "2026-11-27T22:48:00Z";
    private static final int CITIES = 17;

    @ParameterizedTest
    @ValueSource(strings = {NOW, "2026-02-16T02:00:00Z", "2027-10-04T12:00:00Z"})
    void eventsAreHeldAtWorkingHoursOfWorkingDays(String now) {
        var starts = programme(Instant.parse(now)).stream()
                .filter(one -> one.window() != null)
                .map(one -> one.window().startsAt().atZone(Moments.ZONE))
                .toList();

        assertThat(starts).isNotEmpty().allMatch(start -> new WorkingTime().isWorked(start.toLocalDate()));
        assertThat(starts).extracting(ZonedDateTime::getHour).containsOnly(9, 14);
        assertThat(starts).extracting(ZonedDateTime::getMinute).containsOnly(0);
    }

    @Test
    void noTwoOffersHaveOneTitle() {
        assertThat(programme(Instant.parse(NOW))).extracting(Planned::title).doesNotHaveDuplicates();
    }

    @Test
    void everyCityHoldsSomething() {
        assertThat(programme(Instant.parse(NOW)).stream()
                        .map(one -> one.topic().details().get(Term.REGION))
                        .filter(Objects::nonNull)
                        .map(Member::department)
                        .distinct())
                .hasSize(CITIES);
    }

    @Test
    void thereIsMoreOfItFromHalfYearToHalfYear() {
        var now = Instant.parse(NOW);
        var middle = now.minus(Duration.ofDays(180));
        var held = programme(now).stream()
                .filter(one -> one.window() != null)
                .map(one -> one.window().startsAt())
                .filter(start -> start.isBefore(now))
                .toList();

        assertThat(held.stream().filter(start -> start.isAfter(middle)).count())
                .isGreaterThan(
                        held.stream().filter(start -> start.isBefore(middle)).count());
    }

    @Test
    void everyStateIsThere() {
        assertThat(programme(Instant.parse(NOW)).stream().map(Planned::state)).contains(OfferingState.values());
    }

    private static List<Planned> programme(Instant now) {
        var lines = Csv.read("demonstration/providers.csv");
        var providers = IntStream.range(0, lines.size())
                .mapToObj(i -> new Member(i, i, now.minus(Duration.ofDays(400)), lines.get(i)))
                .toList();
        return new Programme(providers, Story.until(now)).all();
    }
}
