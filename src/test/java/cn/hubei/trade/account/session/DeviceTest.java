package cn.hubei.trade.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void aBrowserIsNamedAsItsOwnerKnowsIt() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0"))
                .isEqualTo("Edge · Windows");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari · iPhone");
        assertThat(Device.of("Mozilla/5.0 (Linux; Android 14; V2) AppleWebKit/537.36 Chrome/126.0 Mobile"
                        + " MicroMessenger/8.0"))
                .isEqualTo("微信 · Android");
    }

    @Test
    void whoeverSaysNothingIsNamedToo() {
        assertThat(Device.of(null)).isEqualTo("其他程序 · 未知系统");
    }
}
