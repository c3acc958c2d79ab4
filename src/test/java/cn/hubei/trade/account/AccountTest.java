package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.account.password.Passwords;
import cn.hubei.trade.account.password.TemporaryPassword;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Who may do what to whose account. */
class AccountTest {

    private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");
    private static final Account.Person PERSON = new Account.Person("李娜", "13800138000", null);

    private final Account clerk = saved(2, Account.subAccount(invited(), Role.PROVIDER, Position.CLERK, 7, NOW));

    @Test
    void whoeverIsInvitedMustChangeThePasswordAndHasDoneSoWithTheNext() {
        assertThat(clerk.mustChangePassword()).isTrue();
        clerk.withOwnPassword();
        assertThat(clerk.mustChangePassword()).isFalse();
        clerk.resetPassword("temporary", by(1, Position.MAIN));
        assertThat(clerk.mustChangePassword()).isTrue();
    }

    @Test
    void aManagerPlacesAndDisablesTheOthersButNotItself() {
        clerk.place(Position.MANAGER, by(1, Position.MANAGER));
        assertThat(clerk.position()).isEqualTo(Position.MANAGER);
        assertRefused(() -> clerk.place(Position.CLERK, by(2, Position.MANAGER)), "不能更改自己的岗位");
        assertRefused(() -> clerk.disable(by(2, Position.MANAGER)), "不能停用自己的账户");
        assertRefused(() -> clerk.resetPassword("x", by(2, Position.MANAGER)), "请在「我的账户」修改自己的密码");
        clerk.disable(by(1, Position.MANAGER));
        assertThat(clerk.isEnabled()).isFalse();
    }

    @Test
    void theMainAccountIsDisabledNeitherByItselfNorByAManagerButByTheOperator() {
        var main = saved(1, Account.subAccount(invited(), Role.PROVIDER, Position.MAIN, 7, NOW));
        assertRefused(() -> main.disable(by(1, Position.MAIN)), "不能停用自己的账户");
        assertRefused(() -> main.disable(by(3, Position.MANAGER)), "主账户不能由本单位停用，请联系平台运营方");
        assertRefused(() -> main.resetPassword("x", by(3, Position.MANAGER)), "主账户的密码不能由本单位重置，请主账户通过「忘记密码」或平台运营方办理");
        assertRefused(() -> main.place(Position.CLERK, by(3, Position.MANAGER)), "主账户的岗位不能更改");
        main.disable(operator(9));
        assertThat(main.isEnabled()).isFalse();
        assertRefused(() -> main.enable(by(3, Position.MANAGER)), "主账户不能由本单位启用，请联系平台运营方");
        main.enable(operator(9));
        assertThat(main.isEnabled()).isTrue();
    }

    @Test
    void whatIsDisabledIsNotDisabledAgain() {
        clerk.disable(by(1, Position.MAIN));
        assertThatThrownBy(() -> clerk.disable(by(1, Position.MAIN))).isInstanceOf(Conflict.class);
        clerk.enable(by(1, Position.MAIN));
        assertThatThrownBy(() -> clerk.enable(by(1, Position.MAIN))).isInstanceOf(Conflict.class);
    }

    @Test
    void whatTheOperatorDisabledItsOrganizationDoesNotEnable() {
        clerk.disable(operator(9));
        assertRefused(() -> clerk.enable(by(1, Position.MAIN)), "该账户由平台运营方停用，不能由本单位启用，请联系平台运营方");
        clerk.enable(operator(8));
        clerk.disable(by(1, Position.MAIN));
        clerk.enable(by(1, Position.MAIN));
        assertThat(clerk.isEnabled()).isTrue();
    }

    @Test
    void anOperatorGivesPowersToOthersAndOnlyGivesUpItsOwn() {
        var operator = saved(9, Account.operator(invited(), Set.of(Power.SECURITY, Power.AUDIT), NOW));
        operator.grant(Set.of(Power.SYSTEM, Power.SECURITY), operator(8));
        assertThat(operator.powers()).containsExactlyInAnyOrder(Power.SYSTEM, Power.SECURITY);
        assertRefused(() -> operator.grant(Power.ALL, operator(9)), "不能给自己增加权限，请由其他安全管理员办理");
        operator.grant(Set.of(Power.SECURITY), operator(9));
        assertThat(operator.powers()).containsExactly(Power.SECURITY);
    }

    @Test
    void theFirstOperatorHasAllPowersAndNobodyElseHasAny() {
        assertThat(Account.operator(invited(), Power.ALL, NOW).powers()).isEqualTo(Power.ALL);
        assertThat(clerk.powers()).isEmpty();
    }

    @Test
    void aTemporaryPasswordIsStrong() {
        assertThat(TemporaryPassword.next()).matches(password -> Passwords.strong(password, "someone"));
        assertThat(TemporaryPassword.next()).isNotEqualTo(TemporaryPassword.next());
    }

    private static void assertRefused(Runnable act, String sentence) {
        assertThatThrownBy(act::run).isInstanceOf(RuleViolation.class).hasMessage(sentence);
    }

    private static Account.Invited invited() {
        return new Account.Invited("someone", PERSON, "hash", UUID.randomUUID());
    }

    private static Account saved(long id, Account account) {
        ReflectionTestUtils.setField(account, "id", id);
        return account;
    }

    private static CurrentUser by(long id, Position position) {
        return new CurrentUser(id, "by", "张磊", Role.PROVIDER, position, 7L, "某公司", null, true, false, "", 0);
    }

    private static CurrentUser operator(long id) {
        return new CurrentUser(id, "op", "运营", Role.OPERATOR, null, null, null, null, false, false, "SECURITY", 0);
    }
}
