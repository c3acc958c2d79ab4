package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.signon.provider.Fact;
import cn.hubei.trade.account.signon.provider.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a provider said of a company when it last signed on: what it says otherwise now is offered, never written. */
@Component
class ToldFacts {

    private static final String KEEP =
            "insert into external_fact (issuer, subject, fact, told) values (:issuer, :subject, :fact, :told)";
    private static final String CHANGED = """
            update external_fact set told = :told, offered = true
            where issuer = :issuer and subject = :subject and fact = :fact and told <> :told
            """;
    private static final String NEW = """
            insert into external_fact (issuer, subject, fact, told)
            select :issuer, :subject, :fact, :told where not exists (
              select 1 from external_fact where issuer = :issuer and subject = :subject and fact = :fact)
            """;

    private final JdbcClient db;

    ToldFacts(JdbcClient db) {
        this.db = db;
    }

    void keep(Identity identity) {
        identity.facts().forEach((fact, told) -> run(KEEP, identity, fact, told));
    }

    void compare(Identity identity) {
        identity.facts().forEach((fact, told) -> {
            if (run(CHANGED, identity, fact, told) == 0) {
                run(NEW, identity, fact, told);
            }
        });
    }

    private int run(String statement, Identity identity, Fact fact, String told) {
        return db.sql(statement)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("fact", fact.name())
                .param("told", told)
                .update();
    }
}
