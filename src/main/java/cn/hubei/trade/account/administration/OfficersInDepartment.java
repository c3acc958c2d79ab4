package cn.hubei.trade.account.administration;

import cn.hubei.trade.reference.InUse;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a department from being retired while its officers still act. */
@Component
class OfficersInDepartment implements InUse {

    private final JdbcClient db;

    OfficersInDepartment(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<String> needs(String department) {
        var officers = db.sql("select count(*) from account where department_code = :code and enabled")
                .param("code", department)
                .query(Long.class)
                .single();
        return officers == 0 ? Optional.empty() : Optional.of("还有 " + officers + " 名在用的用户，请先在「主管部门用户」中将其移到其他部门或停用");
    }
}
