package cn.hubei.trade.qualification;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Filings extends ListCrudRepository<Filing, Long> {

    List<Filing> findByOrganizationIdOrderByNumberDesc(long organizationId);

    Optional<Filing> findByIdAndOrganizationId(long id, long organizationId);

    Optional<Filing> findByOrganizationIdAndState(long organizationId, FilingState state);
}
