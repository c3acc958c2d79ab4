package cn.hubei.trade.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntranceTest {

    @Test
    void whoSignsInGoesOnWhereItWasGoing() {
        assertThat(Entrance.within("http://localhost/console/trainings?title=RCEP%20a&page=2"))
                .isEqualTo("/console/trainings?title=RCEP%20a&page=2");
        assertThat(Entrance.within("https://platform.example.cn/console")).isEqualTo("/console");
    }

    @Test
    void andNowhereElseWhateverACookieSays() {
        for (var address : new String[] {
            "https://evil.example/",
            "//evil.example",
            "http://host//evil.example",
            "http://host/\\evil.example",
            "http://host/%5Cevil.example",
            "http://host/console/..//evil.example",
            "http://host/console//evil.example",
            "http://host/console/../logout",
            "http://host/console/%2e%2e/logout",
            "http://host/console/./x",
            "http://host/consoles.evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "http://host/login\r\nLocation: //evil.example",
            "",
        }) {
            assertThat(Entrance.within(address)).as(address).isEqualTo("/");
        }
        assertThat(Entrance.within("//evil.example/console")).isEqualTo("/console");
    }
}
