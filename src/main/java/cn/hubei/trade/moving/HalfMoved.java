package cn.hubei.trade.moving;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Refuses to start the platform on a database that is only half moved. */
@Component
class HalfMoved implements InitializingBean {

    private final DataSource source;

    HalfMoved(DataSource source) {
        this.source = source;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (var connection = source.getConnection()) {
            var database = ConnectedDatabase.of(connection);
            if (database.has(Progress.SCHEMA, "move") && !new Progress(database.db()).isFinished()) {
                throw new IllegalStateException("数据只搬来了一部分。请重复执行 move-data 直到完成，再启动平台。");
            }
        }
    }
}
