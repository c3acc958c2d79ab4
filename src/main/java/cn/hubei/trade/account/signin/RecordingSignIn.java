package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What belongs together in one transaction when a sign-in has ended one way or the other. */
@Service
class RecordingSignIn {

    private final Attempts attempts;
    private final KnownBrowsers browsers;
    private final ApplicationEventPublisher events;

    RecordingSignIn(Attempts attempts, KnownBrowsers browsers, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.browsers = browsers;
        this.events = events;
    }

    @Transactional
    void failed(SignedIn who) {
        events.publishEvent(SignInEvent.Failed.of(who));
    }

    @Transactional
    void codeWanted(SignedIn who) {
        events.publishEvent(SignInEvent.CodeWanted.of(who));
    }

    @Transactional
    void unconfirmed(SignedIn who) {
        events.publishEvent(SignInEvent.Unconfirmed.of(who));
    }

    /** Not even looked at. */
    @Transactional
    void locked(SignedIn who) {
        events.publishEvent(SignInEvent.Locked.of(who));
    }

    @Transactional
    void unknown(String loginName) {
        events.publishEvent(SignInEvent.Unknown.of(loginName));
    }

    @Transactional
    void vouchedFor(SignedIn who, String house) {
        events.publishEvent(new SignInEvent.External(who.accountId(), who.loginName(), house));
    }

    @Transactional
    void succeeded(SignedIn who) {
        attempts.clear(who.accountId());
        browsers.remember(who.accountId());
        events.publishEvent(SignInEvent.Succeeded.of(who));
    }
}
