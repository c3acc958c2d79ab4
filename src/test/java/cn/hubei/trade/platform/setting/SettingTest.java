package cn.hubei.trade.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.setting.Setting.Limits;
import cn.hubei.trade.platform.setting.Setting.SettingWords;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static final Setting DAYS =
            Setting.number("days", new SettingWords("有效期", "", "天"), new Limits(1, 365), 90);
    private static final Setting SWITCH = Setting.toggle(
            "switch",
            new SettingWords("开关", "", ""),
            false,
            value -> value.equals("true") ? Optional.of("现在不行") : Optional.empty());

    @Test
    void aNumberLiesWithinItsLimits() {
        assertThat(DAYS.problem("1")).isEmpty();
        assertThat(DAYS.problem("365")).isEmpty();
        for (var wrong : new String[] {"0", "366", "-1", "1.5", "abc", "", "99999999999"}) {
            assertThat(DAYS.problem(wrong)).as(wrong).contains("请填写 1 至 365 之间的整数");
        }
    }

    @Test
    void aSwitchIsOnOrOffAndMayObject() {
        assertThat(SWITCH.problem("yes")).contains("请选择开启或关闭");
        assertThat(SWITCH.problem("true")).contains("现在不行");
        assertThat(SWITCH.problem("false")).isEmpty();
    }

    @Test
    void aValueIsShownWithItsUnit() {
        assertThat(DAYS.show("90")).isEqualTo("90 天");
        assertThat(SWITCH.show("true")).isEqualTo("开启");
    }
}
