package cn.hubei.trade.account;

import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.platform.privacy.PersonalDataShown;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** Somebody who signs in. Failed attempts are counted by {@link SignIns}, past this aggregate. */
public class Account {

    @Id
    private @Nullable Long id;

    private String loginName;

    @Embedded.Empty
    private Person person;

    private Role role;
    private @Nullable Position position;
    private @Nullable Long organizationId;
    private @Nullable String departmentCode;
    private @Nullable String passwordHash;
    private @Nullable String securityQuestion;
    private @Nullable String securityAnswerHash;
    private @Nullable String agreementVersion;
    private boolean enabled = true;
    private @Nullable Role disabledBy;
    private boolean mustChangePassword;
    private String powers = "";
    private @Nullable UUID formKey;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Account() {}

    private Account(Invited invited, Role role, Instant now) {
        this.loginName = invited.loginName();
        this.person = invited.person();
        this.role = role;
        this.passwordHash = invited.passwordHash();
        this.formKey = invited.formKey();
        this.mustChangePassword = true;
        this.createdAt = now;
    }

    /** Who an account is and how to reach its owner. */
    public record Person(
            String displayName,
            @Nullable String mobile,
            @Nullable String email) {}

    /** Somebody for whom another opens the account; the key is of the form in which it is done. */
    public record Invited(
            String loginName,
            Person person,
            @Nullable String passwordHash,
            @Nullable UUID formKey) {

        /** By no form, as at the start. */
        public static Invited of(String loginName, String displayName, String passwordHash) {
            return new Invited(loginName, new Person(displayName, null, null), passwordHash, null);
        }
    }

    /** What the main account of a registration chose for itself; who signs on from outside chooses no password. */
    public record Chosen(
            String loginName,
            String displayName,
            @Nullable String passwordHash,
            @Nullable String securityQuestion,
            @Nullable String securityAnswerHash,
            String agreementVersion) {

        public static Chosen withoutPassword(String loginName, String displayName, String agreementVersion) {
            return new Chosen(loginName, displayName, null, null, null, agreementVersion);
        }
    }

    /** Made at registration, one for each organization. */
    public static Account main(Chosen chosen, Organization organization, Instant now) {
        var person = new Person(chosen.displayName(), null, null);
        var owner = new Invited(chosen.loginName(), person, chosen.passwordHash(), null);
        var account = new Account(owner, Role.of(organization.kind()), now).withOwnPassword();
        account.position = Position.MAIN;
        account.organizationId = organization.id();
        account.securityQuestion = chosen.securityQuestion();
        account.securityAnswerHash = chosen.securityAnswerHash();
        account.agreementVersion = chosen.agreementVersion();
        return account;
    }

    /** Opened for somebody by another, with a temporary password. */
    public static Account subAccount(Invited invited, Role role, Position position, long organizationId, Instant now) {
        var account = new Account(invited, role, now);
        account.position = position;
        account.organizationId = organizationId;
        return account;
    }

    public static Account officer(Invited invited, String departmentCode, Instant now) {
        var account = new Account(invited, Role.OFFICER, now);
        account.departmentCode = departmentCode;
        return account;
    }

    public static Account operator(Invited invited, Set<Power> powers, Instant now) {
        var account = new Account(invited, Role.OPERATOR, now);
        account.powers = Power.text(powers);
        return account;
    }

    /** Of its owner's choice, so that nobody else knows it. */
    public Account withOwnPassword() {
        mustChangePassword = false;
        return this;
    }

    /** By somebody else, who then knows it: the owner must choose another. */
    public void resetPassword(String hash, CurrentUser by) {
        demandResettable(by);
        passwordHash = hash;
        mustChangePassword = true;
    }

    public void demandResettable(CurrentUser by) {
        demandOther(by, "请在「我的账户」修改自己的密码");
        demandNotMain(by, "主账户的密码不能由本单位重置，请主账户通过「忘记密码」或平台运营方办理");
    }

    void describe(Person described) {
        person = described;
    }

    public void secure(String question, String answerHash) {
        securityQuestion = question;
        securityAnswerHash = answerHash;
    }

    /** Another place in the organization; nobody makes anybody its main account. */
    public void place(Position wanted, CurrentUser by) {
        if (wanted == position) {
            return;
        }
        demandOther(by, "不能更改自己的岗位");
        demandNotMain(by, "主账户的岗位不能更改");
        position = wanted;
    }

    public void move(String department) {
        departmentCode = department;
    }

    /** A person may give up powers of its own and takes none. */
    public void grant(Set<Power> wanted, CurrentUser by) {
        if (Objects.equals(id, by.accountId()) && !powers().containsAll(wanted)) {
            throw new RuleViolation("powers", "不能给自己增加权限，请由其他安全管理员办理");
        }
        powers = Power.text(wanted);
    }

    public void disable(CurrentUser by) {
        demandOther(by, "不能停用自己的账户");
        demandNotMain(by, "主账户不能由本单位停用，请联系平台运营方");
        if (!enabled) {
            throw new Conflict();
        }
        enabled = false;
        disabledBy = by.role();
    }

    /** What the operator took out of use its organization does not put back. */
    public void enable(CurrentUser by) {
        demandNotMain(by, "主账户不能由本单位启用，请联系平台运营方");
        if (disabledBy == Role.OPERATOR && by.organizationId() != null) {
            throw new RuleViolation("", "该账户由平台运营方停用，不能由本单位启用，请联系平台运营方");
        }
        if (enabled) {
            throw new Conflict();
        }
        enabled = true;
        disabledBy = null;
    }

    /** The form that acts must have been read from this very version. */
    public void demandVersion(long seen) {
        if (version() != seen) {
            throw new Conflict();
        }
    }

    private void demandOther(CurrentUser by, String sentence) {
        if (Objects.equals(id, by.accountId())) {
            throw new RuleViolation("", sentence);
        }
    }

    /** The operator may act on a main account; its own organization may not. */
    private void demandNotMain(CurrentUser by, String sentence) {
        if (position == Position.MAIN && by.organizationId() != null) {
            throw new RuleViolation("", sentence);
        }
    }

    public long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    public long version() {
        return Objects.requireNonNull(version, "Not saved yet");
    }

    public PersonalDataShown phoneShown() {
        return new PersonalDataShown("account", String.valueOf(id()), loginName + "（" + person.displayName() + "）的手机");
    }

    public Person person() {
        return person;
    }

    public Role role() {
        return role;
    }

    @Nullable
    public Position position() {
        return position;
    }

    @Nullable
    public Long organizationId() {
        return organizationId;
    }

    @Nullable
    public String departmentCode() {
        return departmentCode;
    }

    @Nullable
    public String securityQuestion() {
        return securityQuestion;
    }

    /** What it may do, in words. */
    public String standing() {
        if (position != null) {
            return role.label() + "（" + position.label() + "）";
        }
        return role == Role.OPERATOR ? role.label() + "，权限：" + Power.labels(powers()) : role.label();
    }

    public Set<Power> powers() {
        return Power.of(powers);
    }

    public boolean isEnabled() {
        return enabled;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    public String loginName() {
        return loginName;
    }
}
