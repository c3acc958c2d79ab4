package cn.hubei.trade.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Accounts extends ListCrudRepository<Account, Long> {

    /** However it is written: names that are alike are one. */
    @Query("select * from account where login_key = alike(:loginName)")
    Optional<Account> findByLoginName(String loginName);

    @Query("select exists (select 1 from account where login_key = alike(:loginName))")
    boolean existsByLoginName(String loginName);

    boolean existsByRole(Role role);

    Optional<Account> findByFormKey(UUID formKey);

    Optional<Account> findByIdAndOrganizationId(long id, long organizationId);
}
