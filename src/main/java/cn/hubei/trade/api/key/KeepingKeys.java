package cn.hubei.trade.api.key;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.key.ApiKey.KeyAuthor;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.api.key.ApiKey.KeyTerms;
import cn.hubei.trade.api.key.KeyEvent.KeyReference;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys are made and revoked: by an organization for itself, by the operator for a partner. */
@Service
class KeepingKeys {

    /** Two, so that one follows the other without a break; more for several programs. */
    private static final int MOST = 10;

    private final ApiKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingKeys(ApiKeys keys, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /** What is shown once; empty where the same form was sent before, since nobody knows the secret any more. */
    @Transactional
    public Optional<KeyText> make(KeyOwner owner, KeyTerms terms, KeyAuthor author) {
        return keys.findByFormKey(author.formKey()).isPresent()
                ? Optional.empty()
                : Optional.of(makeNew(owner, terms, author));
    }

    private KeyText makeNew(KeyOwner owner, KeyTerms terms, KeyAuthor author) {
        if (live(owner).size() >= MOST) {
            throw new RuleViolation("", "有效的密钥最多 " + MOST + " 个，请先停用不再使用的密钥");
        }
        var text = KeyText.next();
        var made = keys.save(ApiKey.make(owner, text, terms, author, clock.instant()));
        events.publishEvent(new KeyEvent.Made(KeyReference.of(made), ApiScope.text(terms.scopes())));
        return text;
    }

    @Transactional
    public void revoke(long id, KeyOwner owner, long seenVersion, long account) {
        var key = own(id, owner).orElseThrow(NotFound::new);
        key.demandVersion(seenVersion);
        key.revoke(account, clock.instant());
        events.publishEvent(new KeyEvent.Revoked(KeyReference.of(keys.save(key))));
    }

    private Optional<ApiKey> own(long id, KeyOwner owner) {
        return owner.organization() == null
                ? keys.findByIdAndPartnerId(id, Objects.requireNonNull(owner.partner()))
                : keys.findByIdAndOrganizationId(id, owner.organization());
    }

    private List<ApiKey> live(KeyOwner owner) {
        return owner.organization() == null
                ? keys.findByPartnerIdAndRevokedAtIsNullAndExpiresAtAfter(
                        Objects.requireNonNull(owner.partner()), clock.instant())
                : keys.findByOrganizationIdAndRevokedAtIsNullAndExpiresAtAfter(owner.organization(), clock.instant());
    }
}
