package cn.hubei.trade.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final String KEY = key('a');
    private static final String NEW_KEY = key('b');

    private final Secrets secrets = new Secrets(KEY, "");

    private static String key(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes());
    }

    @Test
    void whatIsSealedIsNotReadAndOpensInItsPlaceOnly() {
        var sealed = secrets.seal("JBSWY3DPEHPK3PXP", "second-factor 7");
        assertThat(sealed).startsWith("s1.").doesNotContain("JBSWY3DPEHPK3PXP");
        assertThat(secrets.open(sealed, "second-factor 7")).isEqualTo("JBSWY3DPEHPK3PXP");
        assertThatThrownBy(() -> secrets.open(sealed, "second-factor 8")).isInstanceOf(IllegalStateException.class);
        assertThat(secrets.seal("JBSWY3DPEHPK3PXP", "second-factor 7")).isNotEqualTo(sealed);
    }

    @Test
    void oneChangedCharacterKeepsItShut() {
        var sealed = secrets.seal("密钥", "webhook 1");
        var middle = sealed.length() - 8;
        var changed =
                sealed.substring(0, middle) + (sealed.charAt(middle) == 'A' ? 'B' : 'A') + sealed.substring(middle + 1);
        assertThatThrownBy(() -> secrets.open(changed, "webhook 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePreviousKeyOpensWhatItSealedAndSealsNothingMore() {
        var old = secrets.seal("secret", "here");
        var rotated = new Secrets(NEW_KEY, KEY);
        assertThat(rotated.open(old, "here")).isEqualTo("secret");
        assertThat(rotated.isSealed(old)).isFalse();
        var fresh = rotated.seal("secret", "here");
        assertThat(rotated.isSealed(fresh)).isTrue();
        assertThat(new Secrets(NEW_KEY, "").open(fresh, "here")).isEqualTo("secret");
        assertThatThrownBy(() -> new Secrets(NEW_KEY, "").open(old, "here"))
                .hasMessageContaining("PLATFORM_SECRET_PREVIOUS_KEY");
    }

    @Test
    void withoutAKeyNothingIsKeptAndWhatWasNeverSealedIsStillRead() {
        var none = new Secrets("", "");
        assertThat(none.hasKey()).isFalse();
        assertThat(none.open("JBSWY3DPEHPK3PXP", "here")).isEqualTo("JBSWY3DPEHPK3PXP");
        assertThatThrownBy(() -> none.seal("secret", "here"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("PLATFORM_SECRET_KEY");
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedAndNotShown() {
        for (var wrong : List.of("c2hvcnQ=", "这不是密钥", "a".repeat(32))) {
            assertThatThrownBy(() -> new Secrets(wrong, ""))
                    .hasMessageContaining("PLATFORM_SECRET_KEY 须为 32 字节")
                    .hasMessageNotContaining(wrong);
        }
        assertThatThrownBy(() -> new Secrets(KEY, "c2hvcnQ=")).hasMessageContaining("PLATFORM_SECRET_PREVIOUS_KEY");
    }

    @Test
    void theStartDemandsAKeyOnlyWhereThereIsSomethingToSeal() {
        assertThatCode(() -> start("", new Kept(false))).doesNotThrowAnyException();
        assertThatThrownBy(() -> start("", new Kept(true)))
                .hasMessageContaining("推送密钥，但没有设置 PLATFORM_SECRET_KEY：请用 openssl rand -base64 32 生成");
    }

    @Test
    void theStartSealsWhatIsThere() {
        var kept = new Kept(true);
        start(KEY, kept);
        assertThat(kept.sealed).hasValue(1);
    }

    private static void start(String key, KeptSecrets kept) {
        new SealingSecrets(new Secrets(key, ""), List.of(kept)).afterSingletonsInstantiated();
    }

    private record Kept(boolean areThere, AtomicInteger sealed) implements KeptSecrets {

        private Kept(boolean areThere) {
            this(areThere, new AtomicInteger());
        }

        @Override
        public String what() {
            return "推送";
        }

        @Override
        public void sealAll() {
            sealed.incrementAndGet();
        }
    }
}
