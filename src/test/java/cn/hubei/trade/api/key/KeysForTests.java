package cn.hubei.trade.api.key;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.key.ApiKey.KeyAuthor;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.api.key.ApiKey.KeyTerms;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Makes keys for tests, as their screens do. */
@TestComponent
public class KeysForTests {

    private final KeepingKeys keeping;
    private final Clock clock;

    KeysForTests(KeepingKeys keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    public String make(KeyOwner owner, long account, String addresses, ApiScope... scopes) {
        var terms =
                new KeyTerms("测试", Set.of(scopes), addresses, clock.instant().plus(Duration.ofDays(90)));
        return keeping.make(owner, terms, new KeyAuthor(account, UUID.randomUUID()))
                .orElseThrow()
                .shown();
    }
}
