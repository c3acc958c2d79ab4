package cn.hubei.trade.account;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes what would be mailed. */
@TestConfiguration(proxyBeanMethods = false)
public class Mailbox {

    private final Map<Long, ResetCodeIssued> received = new ConcurrentHashMap<>();

    @EventListener
    void receive(ResetCodeIssued mail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Not in the transaction that made the code");
        }
        received.put(mail.accountId(), mail);
    }

    public ResetCodeIssued of(long account) {
        return received.get(account);
    }
}
