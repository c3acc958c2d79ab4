package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface Offerings extends ListCrudRepository<Offering, Long> {

    Optional<Offering> findByIdAndProviderId(long id, long providerId);

    Optional<Offering> findByIdAndKindAndProviderId(long id, Kind kind, long providerId);

    Optional<Offering> findByFormKeyAndProviderId(UUID formKey, long providerId);

    boolean existsByIdAndKindAndProviderId(long id, Kind kind, long providerId);

    boolean existsByIdAndKindAndProviderIdAndStateNot(long id, Kind kind, long providerId, OfferingState state);

    /** The provider's own, as its form saw it; another's does not exist. */
    default Offering own(long id, long providerId, long seenVersion) {
        var offering = findByIdAndProviderId(id, providerId).orElseThrow(NotFound::new);
        offering.demandVersion(seenVersion);
        return offering;
    }
}
