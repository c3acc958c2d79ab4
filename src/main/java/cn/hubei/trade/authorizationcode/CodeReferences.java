package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.reference.Dictionary;
import cn.hubei.trade.reference.InUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What authorization codes keep of the reference data. */
@Component
class CodeReferences implements InUse {

    private final JdbcClient db;

    CodeReferences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean uses(Dictionary dictionary, String code) {
        return dictionary == Dictionary.SERVICE_AREA
                && db.sql("select exists (select 1 from authorization_code where service_area = :code)")
                        .param("code", code)
                        .query(Boolean.class)
                        .single();
    }
}
