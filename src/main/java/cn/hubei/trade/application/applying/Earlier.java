package cn.hubei.trade.application.applying;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.platform.list.RowMapping;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of what an enterprise has applied for, that of which a new application must know. */
@Component
class Earlier {

    private static final String SENT = """
            select number, state, true sent from offering_application
            where form_key = :form and enterprise_id = :enterprise
            """;
    private static final String LIVE = """
            select number, state, false sent from offering_application
            where offering_id = :offering and enterprise_id = :enterprise and state in (:states)
            """;

    private final JdbcClient db;

    Earlier(JdbcClient db) {
        this.db = db;
    }

    /** @param sent by the very form that is sent now */
    record EarlierApplication(String number, ApplicationState state, boolean sent) {}

    /** Sent by this form. */
    Optional<EarlierApplication> sent(UUID form, long enterprise) {
        return db.sql(SENT)
                .param("form", form)
                .param("enterprise", enterprise)
                .query(RowMapping.of(EarlierApplication.class))
                .optional();
    }

    /** To this offering, in one of these states. */
    Optional<EarlierApplication> live(long offering, long enterprise, Collection<ApplicationState> states) {
        return db.sql(LIVE + " limit 1")
                .param("offering", offering)
                .param("enterprise", enterprise)
                .param("states", states.stream().map(Enum::name).toList())
                .query(RowMapping.of(EarlierApplication.class))
                .optional();
    }

    /** Sent by this form, or else to this offering, in one statement. */
    Optional<EarlierApplication> sentOrLive(
            UUID form, long offering, long enterprise, Collection<ApplicationState> states) {
        return db
                .sql(SENT + " union all " + LIVE)
                .param("form", form)
                .param("offering", offering)
                .param("enterprise", enterprise)
                .param("states", states.stream().map(Enum::name).toList())
                .query(RowMapping.of(EarlierApplication.class))
                .list()
                .stream()
                .reduce((one, other) -> one.sent() ? one : other);
    }
}
