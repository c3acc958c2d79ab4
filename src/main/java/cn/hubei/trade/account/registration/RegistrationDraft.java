package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.Account;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a visitor has entered so far; of the password and the answer only their hashes. */
record RegistrationDraft(
        String tokenHash,
        String agreementVersion,
        @Nullable String loginName,
        @Nullable String displayName,
        @Nullable String passwordHash,
        @Nullable String securityQuestion,
        @Nullable String securityAnswerHash,
        @Nullable String company) {

    boolean hasUser() {
        return loginName != null;
    }

    Account.Chosen chosen() {
        return new Account.Chosen(
                Objects.requireNonNull(loginName),
                Objects.requireNonNull(displayName),
                Objects.requireNonNull(passwordHash),
                Objects.requireNonNull(securityQuestion),
                Objects.requireNonNull(securityAnswerHash),
                agreementVersion);
    }
}
