package cn.hubei.trade.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses, in H2, to change or delete a line of the audit trail; PostgreSQL has a trigger of its own. */
public class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("The audit trail is append-only");
    }
}
