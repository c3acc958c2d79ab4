package cn.hubei.trade.qualification;

import cn.hubei.trade.reference.Dictionary;
import cn.hubei.trade.reference.InUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What filings keep of the reference data. */
@Component
class FilingReferences implements InUse {

    private final JdbcClient db;

    FilingReferences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean uses(Dictionary dictionary, String code) {
        return dictionary == Dictionary.ENTERPRISE_TYPE
                && db.sql("select exists (select 1 from filing where enterprise_type = :code)")
                        .param("code", code)
                        .query(Boolean.class)
                        .single();
    }
}
