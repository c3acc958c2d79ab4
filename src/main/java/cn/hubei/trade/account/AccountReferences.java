package cn.hubei.trade.account;

import cn.hubei.trade.reference.Dictionary;
import cn.hubei.trade.reference.InUse;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organizations and accounts keep of the reference data. */
@Component
class AccountReferences implements InUse {

    private final JdbcClient db;

    AccountReferences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean uses(Dictionary dictionary, String code) {
        return switch (dictionary) {
            case SERVICE_AREA -> exists("organization where service_area = :code", code);
            case ENTERPRISE_TYPE -> exists("organization where enterprise_type = :code", code);
            case SECURITY_QUESTION ->
                exists("account where security_question = :code", code)
                        || exists("registration_draft where security_question = :code", code);
            default -> false;
        };
    }

    @Override
    public Optional<String> needs(String department) {
        var officers = db.sql("select count(*) from account where department_code = :code and enabled")
                .param("code", department)
                .query(Long.class)
                .single();
        return officers == 0 ? Optional.empty() : Optional.of("还有 " + officers + " 名在用的用户，请先在「主管部门用户」中将其移到其他部门或停用");
    }

    private boolean exists(String from, String code) {
        return db.sql("select exists (select 1 from " + from + ")")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }
}
