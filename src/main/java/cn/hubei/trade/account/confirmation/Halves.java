package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.password.TemporaryPassword;
import java.security.SecureRandom;
import java.util.Optional;

/** A secret that two persons tell its owner, each one half: neither can use it alone. */
final class Halves {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Halves() {}

    static String first(ProposalKind kind) {
        return kind == ProposalKind.RESET_CODE ? "%04d".formatted(RANDOM.nextInt(10_000)) : TemporaryPassword.half();
    }

    /** Nothing where nothing is handed out. */
    static Optional<String> second(ProposalKind kind) {
        return kind.isSecret() ? Optional.of(first(kind)) : Optional.empty();
    }
}
