package cn.hubei.trade.account;

import cn.hubei.trade.platform.Alike;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Names before migration 66 the accounts that it would make one, where the database would only refuse an index. */
@Component
class ClashingNames implements Callback {

    private static final MigrationVersion ONE_NAME = MigrationVersion.fromVersion("66");

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                && ONE_NAME.equals(context.getMigrationInfo().getVersion());
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        var db = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        var clashing = clashing(db.queryForList("select login_name from account order by login_name", String.class));
        if (!clashing.isEmpty()) {
            throw new FlywayException("下列登录账号只有大小写、全半角或不可见字符的差别，升级后不能并存：" + clashing
                    + "。请征得使用人同意，每组只留一个，其余改名（update account set login_name = '新账号' where login_name = '原账号'），"
                    + "然后重新启动。数据没有改动，原来的版本可以继续运行");
        }
    }

    @Override
    public String getCallbackName() {
        return "clashing names";
    }

    private static String clashing(List<String> names) {
        return names.stream()
                .collect(Collectors.groupingBy(Alike::key, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .map(alike -> String.join(" 与 ", alike))
                .collect(Collectors.joining("；"));
    }
}
