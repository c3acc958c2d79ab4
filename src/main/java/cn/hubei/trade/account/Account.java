package cn.hubei.trade.account;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;

/** Somebody who signs in. Failed attempts are counted by {@link SignIns}, past this aggregate. */
public class Account {

    @Id
    private @Nullable Long id;

    private String loginName;
    private String displayName;
    private Role role;
    private @Nullable Position position;
    private @Nullable Long organizationId;
    private @Nullable String departmentCode;
    private String passwordHash;
    private @Nullable String securityQuestion;
    private @Nullable String securityAnswerHash;
    private @Nullable String agreementVersion;
    private boolean enabled = true;

    @ReadOnlyProperty
    private int failedAttempts;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Account() {}

    private Account(String loginName, String displayName, Role role, String passwordHash, Instant now) {
        this.loginName = loginName;
        this.displayName = displayName;
        this.role = role;
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    /** What the main account of a registration chose for itself. */
    public record Chosen(
            String loginName,
            String displayName,
            String passwordHash,
            String securityQuestion,
            String securityAnswerHash,
            String agreementVersion) {}

    /** Made at registration, one for each organization. */
    public static Account main(Chosen chosen, Organization organization, Instant now) {
        var account = new Account(
                chosen.loginName(), chosen.displayName(), organization.kind().role(), chosen.passwordHash(), now);
        account.position = Position.MAIN;
        account.organizationId = organization.id();
        account.securityQuestion = chosen.securityQuestion();
        account.securityAnswerHash = chosen.securityAnswerHash();
        account.agreementVersion = chosen.agreementVersion();
        return account;
    }

    public static Account officer(
            String loginName, String displayName, String passwordHash, String departmentCode, Instant now) {
        var account = new Account(loginName, displayName, Role.OFFICER, passwordHash, now);
        account.departmentCode = departmentCode;
        return account;
    }

    public static Account operator(String loginName, String displayName, String passwordHash, Instant now) {
        return new Account(loginName, displayName, Role.OPERATOR, passwordHash, now);
    }

    /** All other sessions stay; who knows the old password changes it. */
    void changePassword(String hash) {
        passwordHash = hash;
    }

    public long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    String loginName() {
        return loginName;
    }

    String passwordHash() {
        return passwordHash;
    }
}
