package cn.hubei.trade.notification;

import cn.hubei.trade.application.ApplicationReference;
import cn.hubei.trade.platform.list.RowMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of records in messages. */
@Component
class Titles {

    private final JdbcClient db;

    Titles(JdbcClient db) {
        this.db = db;
    }

    /** What an application is to, and whose it is. */
    record Names(String offering, String enterprise) {}

    Names of(ApplicationReference application) {
        return db.sql("""
                        select (select title from offering_fact where offering_id = :offering) offering,
                               (select name from organization_fact where id = :enterprise) enterprise
                        """)
                .param("offering", application.offeringId())
                .param("enterprise", application.enterpriseId())
                .query(RowMapping.of(Names.class))
                .single();
    }
}
