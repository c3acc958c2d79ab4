package cn.hubei.trade.application;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

public interface OfferingApplications extends ListCrudRepository<OfferingApplication, Long> {

    Optional<OfferingApplication> findByIdAndEnterpriseId(long id, long enterpriseId);

    Optional<OfferingApplication> findByIdAndProviderId(long id, long providerId);
}
