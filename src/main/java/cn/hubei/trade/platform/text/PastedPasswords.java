package cn.hubei.trade.platform.text;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A password is what was typed, blanks and all. But one that was copied out of a chat often brings a blank along: where
 * what was typed is not it, what was meant is tried.
 */
public record PastedPasswords(PasswordEncoder passwords) implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return passwords.encode(typed);
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
        return passwords.matches(typed, kept) || typed != null && matchesTidied(typed.toString(), kept);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String kept) {
        return passwords.upgradeEncoding(kept);
    }

    private boolean matchesTidied(String typed, @Nullable String kept) {
        var meant = Text.tidy(typed);
        return !meant.equals(typed) && passwords.matches(meant, kept);
    }
}
