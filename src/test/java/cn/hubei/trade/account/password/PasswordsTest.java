package cn.hubei.trade.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void threeKindsAndEightCharactersAreEnough() {
        assertThat(Passwords.strong("Huanke#26", "zhanglei")).isTrue();
    }

    @Test
    void aCommonWordDressedUpIsStillCommon() {
        for (var common : new String[] {
            "Password1!", "P@ssw0rd2026", "Qwerty#123", "1qaz@WSX", "Woaini520!", "Dragon#2026", "Admin@123"
        }) {
            assertThat(Passwords.strong(common, "zhanglei")).as(common).isFalse();
        }
        assertThat(Passwords.strong("Dragon-chases-7-pearls", "zhanglei")).isTrue();
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
