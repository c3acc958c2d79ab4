package cn.hubei.trade.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that are tried first, also dressed up: {@code P@ssw0rd2026!} is still password. */
final class CommonPasswords {

    /** What is added before and behind a common word, a year and a sign, makes it no better. */
    private static final int DECORATION = 6;

    private static final String WRITTEN = "@4310$5!7";
    private static final String MEANT = "aaeiossit";

    private static final Set<String> ALL = read();

    private CommonPasswords() {}

    static boolean contains(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (ALL.contains(lower) || ALL.contains(meant(lower))) {
            return true;
        }
        var word = lower.replaceAll("^[^a-z@$]+|[^a-z]+$", "");
        return lower.length() - word.length() <= DECORATION
                && word.length() >= 4
                && (ALL.contains(word) || ALL.contains(meant(word)));
    }

    private static String meant(String password) {
        return password.chars()
                .map(letter -> {
                    var at = WRITTEN.indexOf(letter);
                    return at < 0 ? letter : MEANT.charAt(at);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
