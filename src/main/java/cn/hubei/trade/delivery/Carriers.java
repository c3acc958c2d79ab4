package cn.hubei.trade.delivery;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The channels that are open. */
@Component
class Carriers {

    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);

    Carriers(List<Carrier> all) {
        all.forEach(carrier -> carriers.put(carrier.channel(), carrier));
    }

    Optional<Carrier> of(Channel channel) {
        return Optional.ofNullable(carriers.get(channel));
    }

    Collection<Carrier> all() {
        return carriers.values();
    }
}
