package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void threeKindsAndEightCharactersAreEnough() {
        assertThat(Passwords.strong("Huanke#26", "zhanglei")).isTrue();
    }

    @Test
    void shortOnesUniformOnesCommonOnesAndTheAccountsNameAreNot() {
        assertThat(Passwords.strong("Hu#26", "zhanglei")).isFalse();
        assertThat(Passwords.strong("huankehuanke1", "zhanglei")).isFalse();
        assertThat(Passwords.strong("P@ssw0rd", "zhanglei")).isFalse();
        assertThat(Passwords.strong("Zhanglei#2026", "zhanglei")).isFalse();
        assertThat(Passwords.strong("Aa1#" + "x".repeat(80), "zhanglei")).isFalse();
    }
}
