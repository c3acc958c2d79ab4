package cn.hubei.trade.account.administration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.password.PasswordPolicy;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstOperatorTest {

    private final Accounts accounts = mock();
    private final PasswordEncoder passwords = mock();
    private final PasswordPolicy policy = mock();
    private final SeparatedPowers separated = mock();
    private final FirstOperator first = new FirstOperator(
            accounts,
            passwords,
            Clock.systemUTC(),
            policy,
            new FirstOperator.FirstOperatorSettings("operator", "Wuhan#2026x"),
            separated);

    @BeforeEach
    void theNameIsTakenWhenItIsSaved() {
        when(passwords.encode(any())).thenReturn("hash");
        when(policy.accepts(any(), any())).thenReturn(true);
        when(accounts.save(any())).thenThrow(new DuplicateKeyException("account_login_name"));
    }

    @Test
    void ofTwoNodesThatStartAtOnceTheLaterOneFindsItMade() {
        when(accounts.existsByRole(Role.OPERATOR)).thenReturn(false, true);
        assertThatCode(first::demand).doesNotThrowAnyException();
    }

    @Test
    void aNameThatSomebodyElseHasIsNoOperator() {
        when(accounts.existsByRole(Role.OPERATOR)).thenReturn(false);
        assertThatThrownBy(first::demand).isInstanceOf(DuplicateKeyException.class);
    }
}
