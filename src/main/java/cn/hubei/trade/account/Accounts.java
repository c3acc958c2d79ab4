package cn.hubei.trade.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

public interface Accounts extends ListCrudRepository<Account, Long> {

    Optional<Account> findByLoginName(String loginName);

    boolean existsByLoginName(String loginName);

    boolean existsByRole(Role role);

    boolean existsByFormKey(UUID formKey);

    Optional<Account> findByIdAndOrganizationId(long id, long organizationId);
}
