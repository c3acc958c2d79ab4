package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.confirmation.Proposal;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.setting.ChangingSettings;
import cn.hubei.trade.platform.setting.Setting;
import cn.hubei.trade.platform.setting.Setting.SettingWords;
import cn.hubei.trade.platform.setting.Settings;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps 安全管理 and 审计管理 with different operators where the powers are separated (ADR 12). */
@Component
public class SeparatedPowers {

    private static final Logger LOG = LoggerFactory.getLogger(SeparatedPowers.class);
    private static final String HOLDERS = "role = 'OPERATOR' and enabled and powers like '%SECURITY%'";

    private static final String NOBODY_ELSE =
            "权限分离已开启，此操作须由另一名有安全管理权限的人员确认，而除您和该账户本人外没有这样的账户，所以没有提交。" + "请部署人员在启动配置中添加一名运营账户（见运维手册「只剩一名安全管理员」）后再办理";

    private final Settings settings;
    private final Setting powersSeparated;
    private final ChangingSettings changing;
    private final JdbcClient db;

    SeparatedPowers(Settings settings, Setting powersSeparated, ChangingSettings changing, JdbcClient db) {
        this.settings = settings;
        this.powersSeparated = powersSeparated;
        this.changing = changing;
        this.db = db;
    }

    public boolean isOn() {
        return settings.isOn(powersSeparated);
    }

    /** All that one person may have. */
    Set<Power> most() {
        return isOn() ? Set.of(Power.SYSTEM, Power.SECURITY) : Power.ALL;
    }

    /** Where they were separated by the configuration, somebody may have both from before. */
    @EventListener(ApplicationReadyEvent.class)
    void warnOfWhoHasBoth() {
        if (isOn()) {
            Declared.whoHasBoth(db).ifPresent(names -> LOG.warn("权限分离已开启，但账户 {} 同时有安全管理和审计管理权限：请在「运营账户」中取消其一", names));
        }
    }

    /** By two: its page does not let anybody do so alone. */
    public void end() {
        changing.put(powersSeparated, Setting.OFF);
    }

    public void demand(Set<Power> powers) {
        if (powers.contains(Power.SECURITY) && powers.contains(Power.AUDIT) && isOn()) {
            throw new RuleViolation("powers", "系统设置要求权限分离：同一账户不能同时有安全管理和审计管理权限，请只选其一");
        }
    }

    /** Locks those who have it, so that of the last two neither takes it from the other at once. */
    void demandAnotherSecurityAdministrator(Account than) {
        var others = db.sql("select id from account where " + HOLDERS + " order by id for update")
                .query(Long.class)
                .list();
        if (others.stream().allMatch(id -> id == than.id())) {
            throw new RuleViolation("powers", "这是最后一个有安全管理权限的账户，不能停用，也不能取消其安全管理权限；请先为另一账户授予安全管理权限");
        }
    }

    /** Somebody besides who asks and whose account it is. */
    public void demandSecondPerson(long asker, @Nullable Long whose) {
        var others = db.sql("select count(*) from account where " + HOLDERS + " and id <> :asker and id <> :whose")
                .param("asker", asker)
                .param("whose", whose == null ? asker : whose)
                .query(Long.class)
                .single();
        if (others == 0) {
            throw new RuleViolation("", NOBODY_ELSE);
        }
    }

    /** Whoever has lost the power has nothing carried out any more. */
    public void demandStillHeld(Proposal proposal) {
        var holds = db.sql("select count(*) from account where " + HOLDERS + " and id = :asker")
                .param("asker", proposal.askedBy())
                .query(Long.class)
                .single();
        if (holds == 0) {
            throw new RuleViolation("", "申请人 " + proposal.asker() + " 已停用或不再有安全管理权限，该申请不能执行，请拒绝");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        private static final String OBJECTION_TO_OFF = "权限分离不能由一人关闭：请有安全管理权限的人员在「运营账户」的「待确认操作」中申请关闭，由另一名确认";

        @Bean
        Setting powersSeparated(JdbcClient db, @Value("${platform.separated-powers}") boolean initially) {
            return Setting.toggle(
                    "account.separated-powers",
                    new SettingWords(
                            "权限分离",
                            "开启后，同一运营账户不能同时有安全管理（账户）和审计管理（审计记录）权限；新增运营账户、为其增加权限、更换邮箱、启用、"
                                    + "重置密码、解除二次验证、发放验证码，以及关闭本项，均须由另一名有安全管理权限的人员确认。",
                            ""),
                    initially,
                    value -> Setting.ON.equals(value) ? objectionToOn(db) : Optional.of(OBJECTION_TO_OFF));
        }

        static Optional<String> whoHasBoth(JdbcClient db) {
            var both = db.sql("select login_name from account where " + HOLDERS
                            + " and powers like '%AUDIT%' order by login_name")
                    .query(String.class)
                    .list();
            return both.isEmpty() ? Optional.empty() : Optional.of(String.join("、", both));
        }

        private static Optional<String> objectionToOn(JdbcClient db) {
            var both = whoHasBoth(db);
            if (both.isPresent()) {
                return both.map(names -> "账户 " + names + " 同时有安全管理和审计管理权限，请先在「运营账户」中调整，再开启权限分离");
            }
            var holders = db.sql("select count(*) from account where " + HOLDERS)
                    .query(Long.class)
                    .single();
            return holders > 1 ? Optional.empty() : Optional.of("开启后对运营账户的操作须由第二人确认，至少要有两个有安全管理权限的运营账户，请先在「运营账户」中新增");
        }
    }
}
