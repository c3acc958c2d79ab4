package cn.hubei.trade.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.list.Heading.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void headingsStandInTheOrderInWhichTheyWereNamed() {
        var headings = Headings.of("企业名称")
                .number("申请数")
                .numberOver("平均分", "评价次数")
                .then(List.of("地区"))
                .over("申请时间", "审批时间")
                .when(false, more -> more.then("从不"))
                .when(true, more -> more.number("名额"))
                .actions();

        assertThat(headings.items())
                .containsExactly(
                        new Heading("企业名称", null, Column.WORDS),
                        new Heading("申请数", null, Column.NUMBER),
                        new Heading("平均分", "评价次数", Column.NUMBER),
                        new Heading("地区", null, Column.WORDS),
                        new Heading("申请时间", "审批时间", Column.WORDS),
                        new Heading("名额", null, Column.NUMBER),
                        new Heading("操作", null, Column.ACTIONS));
    }
}
