package cn.hubei.trade.platform.text;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Tries a password without the blanks around it where it does not fit as typed: one that was pasted often brings a
 * blank along.
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
