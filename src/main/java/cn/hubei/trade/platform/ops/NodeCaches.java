package cn.hubei.trade.platform.ops;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps what is read at every request and changed seldom; a change is seen on the other nodes when its time is over. */
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
