package cn.hubei.trade.platform;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a value or goes back to the default; recorded with before and after. */
@Service
class ChangingSettings {

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
        current.setting().problem(value).ifPresent(problem -> {
            throw new RuleViolation("value", problem);
        });
        if (current.value().equals(value)) {
            return;
        }
        if (seenVersion == 0) {
            // Of two at once the primary key lets one through.
            db.sql("insert into setting (name, setting_value, version) values (:name, :value, 1)")
                    .param("name", name)
                    .param("value", value)
                    .update();
        } else {
            demandOne(db.sql("update setting set setting_value = :value, version = version + 1"
                            + " where name = :name and version = :seen")
                    .param("value", value)
                    .param("name", name)
                    .param("seen", seenVersion)
                    .update());
        }
        events.publishEvent(SettingChanged.of(current.setting(), current.value(), value));
    }

    @Transactional
    void reset(String name, long seenVersion) {
        var current = settings.named(name);
        var initial = current.setting().initial();
        current.setting().problem(initial).ifPresent(problem -> {
            throw new RuleViolation("value", problem);
        });
        demandOne(db.sql("delete from setting where name = :name and version = :seen")
                .param("name", name)
                .param("seen", seenVersion)
                .update());
        events.publishEvent(SettingChanged.of(current.setting(), current.value(), initial));
    }

    private static void demandOne(int rows) {
        if (rows == 0) {
            throw new Conflict();
        }
    }
}
