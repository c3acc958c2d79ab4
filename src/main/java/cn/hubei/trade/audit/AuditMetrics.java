package cn.hubei.trade.audit;

import cn.hubei.trade.platform.ops.Backlog;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Metrics of the audit trail: entries that wait for their seal, and since when. */
@Configuration(proxyBeanMethods = false)
class AuditMetrics {

    @Bean
    Backlog auditUnsealed(JdbcClient db) {
        return Backlog.of(
                "platform.audit.unsealed",
                "Lines of the audit trail that are not yet in its chain",
                db,
                "select count(*) from audit_unsealed",
                Map::of);
    }
}
