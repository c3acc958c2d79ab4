package cn.hubei.trade.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.platform.list.RowQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberSearchTest {

    private static final String BY_DAY = "a.number like :number";

    @Test
    void whoSeesEverythingFindsTheNumbersThemselves() {
        assertThat(of(Visibility.ofRegion("42"), "PX2026"))
                .endsWith(" and a.number between :number_from and :number_to)");
        assertThat(narrowed(Visibility.ofRegion("42"), " fw20260228 ").parameters())
                .containsEntry("number_from", "FW20260228")
                .containsEntry("number_to", "FW20260228ZZZ");
    }

    @Test
    void aYearAMonthAndADayNarrowTheListOfWhoSeesAPart() {
        assertThat(of("PX2026"))
                .endsWith(BY_DAY + " and a.created_at >= :number_since and a.created_at < :number_until)");
        assertThat(parameters("PX2026")).contains("2025-12-31T16:00Z", "2026-12-31T16:00Z");
        assertThat(parameters("PX202602")).contains("2026-01-31T16:00Z", "2026-02-28T16:00Z");
        assertThat(parameters("fw20260228000001"))
                .contains("2026-02-27T16:00Z", "2026-02-28T16:00Z", "FW20260228000001%");
    }

    @Test
    void lessThanAYearNarrowsByItsLettersAlone() {
        assertThat(of("PX")).endsWith(BY_DAY + ")");
        assertThat(of("PX202")).endsWith(BY_DAY + ")");
        assertThat(of(" ")).doesNotContain("number");
    }

    @Test
    void whatCannotBeANumberFindsNothing() {
        assertThat(of("PX202613")).endsWith("and 1 = 0)");
        assertThat(of("PX20260230")).endsWith("and 1 = 0)");
        assertThat(of("PX0000")).endsWith("and 1 = 0)");
        assertThat(of("%")).endsWith("and 1 = 0)");
        assertThat(of("PX2026'; drop")).endsWith("and 1 = 0)");
    }

    private static String of(@Nullable String number) {
        return of(Visibility.ofProvider(1), number);
    }

    private static String of(Visibility visibility, @Nullable String number) {
        return narrowed(visibility, number).nested("1");
    }

    private static String parameters(String number) {
        return narrowed(Visibility.ofProvider(1), number).parameters().toString();
    }

    private static RowQuery narrowed(Visibility visibility, @Nullable String number) {
        return NumberSearch.narrow(new RowQuery("select 1", "from a"), "a", visibility, number);
    }
}
