package cn.hubei.trade.authorizationcode;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface AuthorizationCodes extends ListCrudRepository<AuthorizationCode, Long> {

    Optional<AuthorizationCode> findByCode(String code);

    Optional<AuthorizationCode> findByFormKey(UUID formKey);

    Optional<AuthorizationCode> findByIdAndDepartmentCodeLike(long id, String scope);
}
