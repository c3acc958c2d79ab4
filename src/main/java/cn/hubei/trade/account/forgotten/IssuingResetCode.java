package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.ResetCodeIssued;
import cn.hubei.trade.account.ResetCodeIssued.Way;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a one-time code out: by mail or SMS, or into the hands of an officer or operator who tells it on. */
@Service
public class IssuingResetCode {

    private final ResetCodes codes;
    private final ApplicationEventPublisher events;

    IssuingResetCode(ResetCodes codes, ApplicationEventPublisher events) {
        this.codes = codes;
        this.events = events;
    }

    @Transactional
    void send(long account, Way way, String target, ResetCodes.Fresh fresh) {
        codes.give(account, fresh, null);
        events.publishEvent(new ResetCodeIssued(account, way, target, fresh.code(), fresh.expiresAt()));
    }

    @Transactional
    public void byWordOfMouth(long account, String loginName, ResetCodes.Fresh fresh, long by) {
        codes.give(account, fresh, by);
        events.publishEvent(new ResetEvent.CodeGiven(account, loginName));
    }
}
