package cn.hubei.trade.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void headingsStandInTheOrderInWhichTheyWereNamed() {
        var headings = Headings.of("企业名称")
                .number("申请数", "评价次数")
                .then(List.of("地区"))
                .when(false, more -> more.then("从不"))
                .when(true, more -> more.number("名额"))
                .then("操作");

        assertThat(headings.items())
                .containsExactly(
                        new Heading("企业名称", false),
                        new Heading("申请数", true),
                        new Heading("评价次数", true),
                        new Heading("地区", false),
                        new Heading("名额", true),
                        new Heading("操作", false));
    }
}
