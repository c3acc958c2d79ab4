package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.account.administration.AddedOperator;
import cn.hubei.trade.account.administration.FirstOperator;
import cn.hubei.trade.demonstration.DemonstrationMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** On which database the platform starts, and what it says before it does. */
@DatabaseTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class StartChecksTest {

    @Autowired
    private FirstOperator operator;

    @Autowired
    private AddedOperator added;

    @Autowired
    private DemonstrationMark mark;

    @Autowired
    private JdbcClient db;

    @Test
    void aDatabaseOfTheDemonstrationIsRefusedWithoutIt() {
        assertThatCode(() -> check("key")).doesNotThrowAnyException();
        db.sql("insert into demonstration (filled_at) values (current_timestamp)")
                .update();
        assertThatThrownBy(() -> check("key")).hasMessageContaining("演示模式");
    }

    @Test
    void withoutAnAuditKeyTheStartWarns(CapturedOutput output) {
        var before = warnings(output);
        check("key");
        assertThat(warnings(output)).isEqualTo(before);
        check("");
        assertThat(warnings(output)).isEqualTo(before + 1);
    }

    /** The platform itself, which the tests start without a key, may have warned before. */
    private static long warnings(CapturedOutput output) {
        return output.toString()
                .lines()
                .filter(line -> line.contains("PLATFORM_AUDIT_KEY"))
                .count();
    }

    private void check(String auditKey) {
        new StartChecks(operator, added, mark, "", auditKey).afterSingletonsInstantiated();
    }
}
