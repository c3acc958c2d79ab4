package cn.hubei.trade.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.list.RowQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberSearchTest {

    @Test
    void aYearAMonthAndADayNarrowTheList() {
        assertThat(of("PX2026")).endsWith("a.created_at >= :p0 and a.created_at < :p1 and a.number like :number)");
        assertThat(parameters("PX2026")).contains("2025-12-31T16:00Z", "2026-12-31T16:00Z");
        assertThat(parameters("PX202602")).contains("2026-01-31T16:00Z", "2026-02-28T16:00Z");
        assertThat(parameters("fw20260228000001"))
                .contains("2026-02-27T16:00Z", "2026-02-28T16:00Z", "FW20260228000001%");
    }

    @Test
    void lessThanAYearNarrowsByItsLettersAlone() {
        assertThat(of("PX")).isEqualTo("(select 1 from a where a.number like :number)");
        assertThat(of("PX202")).isEqualTo("(select 1 from a where a.number like :number)");
        assertThat(of(" ")).isEqualTo("(select 1 from a)");
    }

    @Test
    void whatCannotBeANumberFindsNothing() {
        assertThat(of("PX202613")).contains("where 1 = 0");
        assertThat(of("PX20260230")).contains("where 1 = 0");
        assertThat(of("%")).contains("where 1 = 0");
        assertThat(of("PX2026'; drop")).contains("where 1 = 0");
    }

    private static String of(@Nullable String number) {
        return NumberSearch.narrow(new RowQuery("select 1", "from a"), "a", number)
                .nested("1");
    }

    private static String parameters(String number) {
        return NumberSearch.narrow(new RowQuery("select 1", "from a"), "a", number)
                .parameters()
                .toString();
    }
}
