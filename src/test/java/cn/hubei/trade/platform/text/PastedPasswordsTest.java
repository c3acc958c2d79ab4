package cn.hubei.trade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

class PastedPasswordsTest {

    private final PastedPasswords passwords =
            new PastedPasswords(new Pbkdf2PasswordEncoder("", 16, 1_000, PBKDF2WithHmacSHA256));

    @Test
    void aCopiedPasswordMayBringABlankAlong() {
        var kept = passwords.encode("Hubei#2026");
        for (var pasted : new String[] {"Hubei#2026", " Hubei#2026", "Hubei#2026\u3000", "\uFEFFHubei#2026\n"}) {
            assertThat(passwords.matches(pasted, kept)).as(pasted).isTrue();
        }
        for (var other : new String[] {"hubei#2026", "Hubei# 2026", "", " "}) {
            assertThat(passwords.matches(other, kept)).as(other).isFalse();
        }
    }

    @Test
    void aPasswordsOwnBlanksBelongToIt() {
        var kept = passwords.encode(" Hubei#2026 ");
        assertThat(passwords.matches(" Hubei#2026 ", kept)).isTrue();
        assertThat(passwords.matches("Hubei#2026", kept)).isFalse();
    }
}
