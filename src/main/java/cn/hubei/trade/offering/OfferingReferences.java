package cn.hubei.trade.offering;

import cn.hubei.trade.reference.Dictionary;
import cn.hubei.trade.reference.InUse;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What offerings, and their publications of old, keep of the reference data. */
@Component
class OfferingReferences implements InUse {

    private final JdbcClient db;

    OfferingReferences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean uses(Dictionary dictionary, String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.categories() == dictionary)
                .anyMatch(kind -> uses(kind, code));
    }

    private boolean uses(Kind kind, String code) {
        return db.sql("""
                        select exists (select 1 from offering where kind = :kind and category = :code)
                            or exists (select 1 from publication p join offering o on o.id = p.offering_id
                                       where o.kind = :kind and p.category = :code)
                        """)
                .param("kind", kind.name())
                .param("code", code)
                .query(Boolean.class)
                .single();
    }
}
