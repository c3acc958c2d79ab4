package cn.hubei.trade.offering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface Offerings extends ListCrudRepository<Offering, Long> {

    Optional<Offering> findByIdAndProviderId(long id, long providerId);

    boolean existsByIdAndProviderId(long id, long providerId);

    Optional<Offering> findByFormKey(UUID formKey);
}
