package cn.hubei.trade.api.webhook;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface Webhooks extends ListCrudRepository<Webhook, Long> {

    /** Several of its deliveries end at once. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Webhook> findLockedById(long id);

    Optional<Webhook> findByFormKey(UUID formKey);

    Optional<Webhook> findByIdAndOrganizationId(long id, long organizationId);

    Optional<Webhook> findByIdAndPartnerId(long id, long partnerId);

    int countByOrganizationId(long organizationId);

    int countByPartnerId(long partnerId);
}
