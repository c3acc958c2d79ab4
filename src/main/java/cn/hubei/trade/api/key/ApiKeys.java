package cn.hubei.trade.api.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ApiKeys extends ListCrudRepository<ApiKey, Long> {

    Optional<ApiKey> findByFormKey(UUID formKey);

    Optional<ApiKey> findByIdAndOrganizationId(long id, long organizationId);

    Optional<ApiKey> findByIdAndPartnerId(long id, long partnerId);

    List<ApiKey> findByOrganizationIdAndRevokedAtIsNullAndExpiresAtAfter(long organizationId, Instant now);

    List<ApiKey> findByPartnerIdAndRevokedAtIsNullAndExpiresAtAfter(long partnerId, Instant now);

    List<ApiKey> findByRevokedAtIsNullAndExpiresAtBetween(Instant from, Instant to);
}
