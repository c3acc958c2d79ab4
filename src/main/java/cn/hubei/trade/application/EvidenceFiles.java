package cn.hubei.trade.application;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface EvidenceFiles extends ListCrudRepository<Evidence, Long> {

    Optional<Evidence> findByIdAndOfferingId(long id, long offeringId);
}
