package cn.hubei.trade.platform.setting;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sets a value or goes back to the default; recorded with before and after. */
@Service
public class ChangingSettings {

    private final Settings settings;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    ChangingSettings(Settings settings, JdbcClient db, ApplicationEventPublisher events) {
        this.settings = settings;
        this.db = db;
        this.events = events;
    }

    @Action("setting.changed")
    record SettingChanged(String subjectId, String detail) implements Recorded {

        static SettingChanged of(Setting setting, String before, String after) {
            return new SettingChanged(
                    setting.name(), setting.words().label() + "：" + setting.show(before) + " → " + setting.show(after));
        }

        @Override
        public String subject() {
            return "setting";
        }
    }

    @Transactional
    void change(String name, String value, long seenVersion) {
        var current = settings.named(name);
        if (current.value().equals(value)) {
            return;
        }
        demandAllowed(current, value);
        if (seenVersion == 0) {
            // Of two at once the primary key lets one through.
            add(name, value);
        } else {
            replace(name, value, seenVersion);
        }
        events.publishEvent(SettingChanged.of(current.setting(), current.value(), value));
    }

    @Transactional
    void reset(String name, long seenVersion) {
        var current = settings.named(name);
        var initial = current.setting().initial();
        demandAllowed(current, initial);
        demandOne(db.sql("delete from setting where name = :name and version = :seen")
                .param("name", name)
                .param("seen", seenVersion)
                .update());
        events.publishEvent(SettingChanged.of(current.setting(), current.value(), initial));
    }

    /** By the module whose rule it is, which has demanded more than the page could. */
    @Transactional
    public void put(Setting setting, String value) {
        var before = settings.named(setting.name()).value();
        var changed = db.sql("update setting set setting_value = :value, version = version + 1 where name = :name")
                .param("value", value)
                .param("name", setting.name())
                .update();
        if (changed == 0) {
            add(setting.name(), value);
        }
        events.publishEvent(SettingChanged.of(setting, before, value));
        forgetOnceCommitted();
    }

    private void add(String name, String value) {
        db.sql("insert into setting (name, setting_value, version) values (:name, :value, 1)")
                .param("name", name)
                .param("value", value)
                .update();
    }

    private void replace(String name, String value, long seenVersion) {
        demandOne(db.sql("update setting set setting_value = :value, version = version + 1"
                        + " where name = :name and version = :seen")
                .param("value", value)
                .param("name", name)
                .param("seen", seenVersion)
                .update());
    }

    /** This node sees it at its next look, the others within seconds. */
    private void forgetOnceCommitted() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                settings.forget();
            }
        });
    }

    /** What it is already may stay. */
    private static void demandAllowed(Settings.Current current, String value) {
        if (!current.value().equals(value)) {
            current.setting().problem(value).ifPresent(problem -> {
                throw new RuleViolation("value", problem);
            });
        }
    }

    private static void demandOne(int rows) {
        if (rows == 0) {
            throw new Conflict();
        }
    }
}
