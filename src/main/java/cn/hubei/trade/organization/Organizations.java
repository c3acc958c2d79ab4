package cn.hubei.trade.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

public interface Organizations extends ListCrudRepository<Organization, Long> {

    Optional<Organization> findByKindAndCreditCode(Organization.Kind kind, String creditCode);

    List<Organization> findByCreditCodeOrderById(String creditCode);

    boolean existsByKindAndCreditCode(Organization.Kind kind, String creditCode);
}
