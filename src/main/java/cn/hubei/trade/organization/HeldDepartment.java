package cn.hubei.trade.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For what is counted by department. */
@Component
public class HeldDepartment {

    private final JdbcClient db;

    HeldDepartment(JdbcClient db) {
        this.db = db;
    }

    /** To which it belongs, and goes on to belong until this transaction ends. */
    public String of(long organization) {
        return db.sql("select department_code from organization where id = :id for update")
                .param("id", organization)
                .query(String.class)
                .single();
    }
}
