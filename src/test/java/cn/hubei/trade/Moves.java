package cn.hubei.trade;

import cn.hubei.trade.organization.DepartmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the approval of a filing does where a provider goes to another department, without its paper. */
public record Moves(JdbcClient db, ApplicationEventPublisher events, TransactionTemplate transactions) {

    public void move(long provider, String to) {
        transactions.executeWithoutResult(status -> {
            var from = db.sql("select department_code from organization where id = :id for update")
                    .param("id", provider)
                    .query(String.class)
                    .single();
            db.sql("update organization set department_code = :to where id = :id")
                    .param("to", to)
                    .param("id", provider)
                    .update();
            events.publishEvent(new DepartmentChanged(provider, from, to));
        });
    }
}
