package cn.hubei.trade.application;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface OfferingApplications extends ListCrudRepository<OfferingApplication, Long> {

    Optional<OfferingApplication> findByIdAndEnterpriseId(long id, long enterpriseId);

    Optional<OfferingApplication> findByIdAndProviderId(long id, long providerId);

    Optional<OfferingApplication> findByFormKeyAndEnterpriseId(UUID formKey, long enterpriseId);

    Optional<OfferingApplication> findFirstByOfferingIdAndEnterpriseIdAndStateIn(
            long offeringId, long enterpriseId, Collection<ApplicationState> states);
}
