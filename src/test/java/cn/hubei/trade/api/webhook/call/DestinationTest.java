package cn.hubei.trade.api.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.platform.refusal.RuleViolation;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types as the address of a webhook. */
class DestinationTest {

    private static final Duration DEADLINE = Duration.ofSeconds(1);

    @ParameterizedTest
    @CsvSource({
        "https://203.0.114.7/hooks",
        "https://203.0.114.7:8443/hooks?a=b",
        "HTTPS://203.0.114.7/",
        "https://not-yet-known.example.cn/hooks"
    })
    void aPublicAddressIsAccepted(String typed) {
        assertThat(destination(false).checked(typed)).hasToString(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "http://203.0.114.7/hooks, 推送地址须以 https:// 开头",
        "ftp://203.0.114.7/hooks, 推送地址须以 https:// 开头",
        "erp.example.cn, 推送地址须以 https:// 开头",
        "https:erp.example.cn, 推送地址须写明主机",
        "https://user:secret@203.0.114.7/, 推送地址须写明主机",
        "https://203.0.114.7/#here, 推送地址须写明主机",
        "https://erp example.cn/, 推送地址的写法有误",
        "https://10.0.0.7/hooks, 推送地址指向内部网络",
        "https://[::1]/hooks, 推送地址指向内部网络",
        "https://localhost/hooks, 推送地址指向内部网络"
    })
    void whatCannotBeCalledIsRefusedAtItsField(String typed, String sentence) {
        assertThatThrownBy(() -> destination(false).checked(typed))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).isEqualTo("url");
                    assertThat(refused.sentence()).startsWith(sentence);
                });
    }

    @Test
    void httpIsAcceptedWhereTheSiteAllowsIt() {
        assertThat(destination(true).checked("http://203.0.114.7/hooks")).hasScheme("http");
    }

    private static Destination destination(boolean plainAllowed) {
        HostNames names = host -> {
            if (host.equals("not-yet-known.example.cn")) {
                throw new UnknownHostException(host);
            }
            return InetAddress.getAllByName(host);
        };
        return new Destination(
                new AllowedNames(names, new Addresses(List.of())),
                new WebhookSettings(List.of(), plainAllowed, DEADLINE));
    }
}
