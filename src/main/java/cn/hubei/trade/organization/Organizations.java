package cn.hubei.trade.organization;

import org.springframework.data.repository.ListCrudRepository;

public interface Organizations extends ListCrudRepository<Organization, Long> {

    boolean existsByKindAndCreditCode(Organization.Kind kind, String creditCode);
}
