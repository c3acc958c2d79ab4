package cn.hubei.trade.account;

import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Setting;
import cn.hubei.trade.platform.Setting.Words;
import cn.hubei.trade.platform.Settings;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changes accounts does not also keep the trail of it, where the operator has decided so (ADR 12). */
@Component
class SeparatedPowers {

    private final Settings settings;
    private final Setting powersSeparated;
    private final JdbcClient db;

    SeparatedPowers(Settings settings, Setting powersSeparated, JdbcClient db) {
        this.settings = settings;
        this.powersSeparated = powersSeparated;
        this.db = db;
    }

    void demand(Set<Power> powers) {
        if (powers.contains(Power.SECURITY) && powers.contains(Power.AUDIT) && settings.isOn(powersSeparated)) {
            throw new RuleViolation("powers", "系统设置要求权限分离：同一账户不能同时有安全管理和审计管理权限，请只选其一");
        }
    }

    /** Locks those who have it, so that of the last two neither takes it from the other at once. */
    void demandAnotherSecurityAdministrator(Account than) {
        var others = db.sql("select id from account where role = 'OPERATOR' and enabled and powers like '%SECURITY%'"
                        + " order by id for update")
                .query(Long.class)
                .list();
        if (others.stream().allMatch(id -> id == than.id())) {
            throw new RuleViolation("powers", "这是最后一个有安全管理权限的账户，不能停用，也不能取消其安全管理权限；请先为另一账户授予安全管理权限");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        Setting powersSeparated(JdbcClient db) {
            return Setting.toggle(
                    "account.separated-powers",
                    new Words("权限分离", "开启后，同一运营账户不能同时有安全管理（账户）和审计管理（审计记录）权限。", ""),
                    false,
                    value -> Setting.ON.equals(value) ? objection(db) : Optional.empty());
        }

        private static Optional<String> objection(JdbcClient db) {
            var both = db.sql("select login_name from account where role = 'OPERATOR' and enabled"
                            + " and powers like '%SECURITY%' and powers like '%AUDIT%' order by login_name")
                    .query(String.class)
                    .list();
            return both.isEmpty()
                    ? Optional.empty()
                    : Optional.of("账户 " + String.join("、", both) + " 同时有安全管理和审计管理权限，请先在「运营账户」中调整，再开启权限分离");
        }
    }
}
