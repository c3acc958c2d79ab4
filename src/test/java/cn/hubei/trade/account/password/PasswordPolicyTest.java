package cn.hubei.trade.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.account.SignInSettings;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    @Test
    void theSettingsMayAskForMore() {
        var strict = policy(10, 4);
        assertThat(strict.accepts("Huanke#26", "zhanglei")).isFalse();
        assertThat(strict.accepts("huanke#2026", "zhanglei")).isFalse();
        assertThat(strict.accepts("Huanke#2026", "zhanglei")).isTrue();
        assertThat(strict.rule()).contains("10 至 80 位").contains("四种");
    }

    @Test
    void andNeverForLess() {
        assertThat(policy(1, 1).accepts("abc", "zhanglei")).isFalse();
    }

    private static PasswordPolicy policy(int length, int kinds) {
        return new PasswordPolicy(new SignInSettings(
                new SignInSettings.Password(length, kinds, 5, Duration.ZERO, Duration.ofDays(7)),
                5,
                Duration.ofMinutes(20),
                Duration.ofDays(1),
                Set.of(),
                new SignInSettings.Reset(3, Duration.ofMinutes(10))));
    }
}
