package cn.hubei.trade.platform.ops;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Caches of one node for what is read with every request and seldom changes; other nodes see a change when an entry
 * expires.
 */
@Component
public class NodeCaches {

    private final Duration keptFor;

    NodeCaches(@Value("${platform.kept-for}") Duration keptFor) {
        this.keptFor = keptFor;
    }

    public <K, V> LoadingCache<K, V> of(CacheLoader<? super K, V> loader) {
        return Caffeine.newBuilder().expireAfterWrite(keptFor).build(loader);
    }
}
