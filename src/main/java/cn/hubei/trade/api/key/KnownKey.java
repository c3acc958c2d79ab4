package cn.hubei.trade.api.key;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.key.ApiKey.KeyAuthor;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.api.key.ApiKey.KeyTerms;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A key that everybody may know, for the demonstration alone. */
@Component
public class KnownKey {

    private final ApiKeys keys;
    private final Clock clock;

    KnownKey(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Of a provider, which may decide with it. */
    @Transactional
    public void add(long organization, long account, String text) {
        var now = clock.instant();
        var terms = new KeyTerms("演示密钥", Set.of(ApiScope.APPLICATIONS_DECIDE), "", now.plus(ApiKey.LONGEST_LIFE));
        keys.save(ApiKey.make(
                KeyOwner.organization(organization),
                KeyText.of(text).orElseThrow(),
                terms,
                new KeyAuthor(account, UUID.randomUUID()),
                now));
    }
}
