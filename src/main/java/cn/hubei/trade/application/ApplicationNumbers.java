package cn.hubei.trade.application;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 服务编号: the kind's letters, the day in Shanghai and six digits of the database's sequence (PX20260106000123). */
@Component
public class ApplicationNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final JdbcClient db;

    ApplicationNumbers(JdbcClient db) {
        this.db = db;
    }

    public String next(Kind kind, Instant now) {
        var sequence = "application_number_" + kind.singular();
        var next =
                db.sql("select nextval('" + sequence + "')").query(Long.class).single();
        return kind.letters() + DAY.format(now.atZone(Moments.ZONE)) + "%06d".formatted(next);
    }
}
