package cn.hubei.trade.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of records in messages. */
@Component
class Titles {

    private final JdbcClient db;

    Titles(JdbcClient db) {
        this.db = db;
    }

    String ofOffering(long id) {
        return text("select title from offering_fact where offering_id = :id", id);
    }

    String ofOrganization(long id) {
        return text("select name from organization_fact where id = :id", id);
    }

    private String text(String sql, long id) {
        return db.sql(sql).param("id", id).query(String.class).single();
    }
}
