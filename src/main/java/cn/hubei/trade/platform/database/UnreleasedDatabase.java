package cn.hubei.trade.platform.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Refuses a database from before the first release, whose migrations had other numbers. */
final class UnreleasedDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private static final MigrationVersion FIRST = MigrationVersion.fromVersion("1");

    private UnreleasedDatabase() {
        super("数据库由 1.0.0 之前的开发版本建立，其结构的编号已经作废，不能升级：请换用空数据库重新开始，原数据库没有改动（1.0.0 之前没有发布过任何版本）");
    }

    static void refuse(Flyway flyway) {
        for (var applied : flyway.info().applied()) {
            if (FIRST.equals(applied.getVersion()) && !isOurs(applied)) {
                throw new UnreleasedDatabase();
            }
        }
    }

    private static boolean isOurs(MigrationInfo first) {
        return "platform".equals(first.getDescription());
    }

    /** The sentence alone; where in the program it was found helps nobody. */
    static final class Shown extends AbstractFailureAnalyzer<UnreleasedDatabase> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, UnreleasedDatabase cause) {
            return new FailureAnalysis(cause.getMessage(), null, cause);
        }
    }
}
