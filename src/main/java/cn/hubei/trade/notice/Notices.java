package cn.hubei.trade.notice;

import cn.hubei.trade.platform.refusal.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Notices extends ListCrudRepository<Notice, Long> {

    Optional<Notice> findByFormKey(UUID formKey);

    Optional<Notice> findByIdAndDepartmentCode(long id, String departmentCode);

    /** The department's own, as its form saw it; another's does not exist. */
    default Notice own(long id, String department, long seenVersion) {
        var notice = findByIdAndDepartmentCode(id, department).orElseThrow(NotFound::new);
        notice.demandVersion(seenVersion);
        return notice;
    }
}
