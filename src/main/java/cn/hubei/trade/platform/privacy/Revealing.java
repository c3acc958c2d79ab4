package cn.hubei.trade.platform.privacy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;

/** Shows masked personal data in full; the click is recorded before the answer goes out. */
@Service
public class Revealing {

    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    Revealing(TransactionOperations transactions, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.events = events;
    }

    public void record(PersonalDataShown shown) {
        transactions.executeWithoutResult(status -> events.publishEvent(shown));
    }

    /** The number in its place; without script a page of its own that leads back. */
    public String phone(PersonalDataShown shown, @Nullable String phone, String back, Model model) {
        record(shown);
        model.addAttribute("label", "联系电话")
                .addAttribute("value", Objects.requireNonNullElse(phone, ""))
                .addAttribute("back", back);
        return "platform/revealed";
    }
}
