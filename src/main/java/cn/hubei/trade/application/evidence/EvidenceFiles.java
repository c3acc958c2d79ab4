package cn.hubei.trade.application.evidence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface EvidenceFiles extends ListCrudRepository<Evidence, Long> {

    Optional<Evidence> findByFormKey(UUID formKey);
}
