package cn.hubei.trade.api.partner;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Partners extends ListCrudRepository<Partner, Long> {

    Optional<Partner> findByFormKey(UUID formKey);

    Optional<Partner> findByCreditCode(String creditCode);
}
