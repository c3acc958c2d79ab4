package cn.hubei.trade.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.search.Conditions.Chip;
import cn.hubei.trade.platform.web.Option;
import cn.hubei.trade.platform.web.PageContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ConditionsTest {

    private static final Conditions CONDITIONS = Conditions.of()
            .text("number", "服务编号")
            .choice("state", "申请进度", List.of(new Option("PENDING", "待审批")))
            .day("startsAt", "举办时间")
            .days("申请时间", "from", "to")
            .text("enterprise", "申请企业")
            .keeping("of");

    @Test
    void threeStandOnTheLineAndTheRestIsUnfolded() {
        assertThat(CONDITIONS.onTheLine()).extracting(Condition::label).containsExactly("服务编号", "申请进度", "举办时间");
        assertThat(CONDITIONS.unfolded()).extracting(Condition::label).containsExactly("申请时间", "申请企业");
    }

    @Test
    void aFourthOneIsNotWorthAFold() {
        var four = new Conditions(CONDITIONS.items().subList(0, 4), List.of());

        assertThat(four.onTheLine()).hasSize(4);
        assertThat(four.unfolded()).isEmpty();
    }

    @Test
    void whatIsSetIsAChipInTheWordsOfTheFormThatLeadsToTheListWithoutIt() {
        var page = page("state=PENDING&from=2026-11-01&to=2026-11-05&page=3&of=7");

        assertThat(CONDITIONS.chips(page))
                .containsExactly(
                        new Chip("申请进度：待审批", "/list?from=2026-11-01&to=2026-11-05&of=7"),
                        new Chip("申请时间：2026-11-01 至 2026-11-05", "/list?state=PENDING&of=7"));
    }

    @Test
    void anOpenRangeSaysFromOrUntilWhen() {
        assertThat(CONDITIONS.chips(page("from=2026-11-01")))
                .extracting(Chip::label)
                .containsExactly("申请时间：2026-11-01 起");
        assertThat(CONDITIONS.chips(page("to=2026-11-01")))
                .extracting(Chip::label)
                .containsExactly("申请时间：2026-11-01 止");
    }

    @Test
    void aListIsWholeOnlyWhereNothingIsAskedFor() {
        assertThat(CONDITIONS.areSet(page("page=2"))).isFalse();
        assertThat(CONDITIONS.areSet(page("number=PX"))).isTrue();
        assertThat(CONDITIONS.areSet(page("of=7"))).isTrue();
    }

    @Test
    void aRangeByAWordEndsToday() {
        var today = LocalDate.of(2026, 11, 28);

        assertThat(Range.upTo(Instant.parse("2026-11-27T16:00:00Z")))
                .containsExactly(
                        new Range("近 7 天", LocalDate.of(2026, 11, 22), today),
                        new Range("近 30 天", LocalDate.of(2026, 10, 30), today),
                        new Range("本月", LocalDate.of(2026, 11, 1), today));
    }

    private static PageContext page(String query) {
        var request = new MockHttpServletRequest("GET", "/list");
        request.setQueryString(query);
        return PageContext.ofNobody(request, null, null);
    }
}
