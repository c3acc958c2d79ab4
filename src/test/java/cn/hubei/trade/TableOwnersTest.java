package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.SqlInSources.Named;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A table is its module's own. Others ask the module, or read the views that it shows them: those are its contract.
 * (The name of the module stands in the name of the migration that creates the table.)
 */
class TableOwnersTest {

    /** Gives what the other modules' own services have made just now a past, which no service can: it has no clock to turn. */
    private static final String DEMONSTRATION = "demonstration";

    @Test
    void noModulesSqlNamesATableOfAnother() {
        assertThat(foreign()).isEmpty();
    }

    @Test
    void aTableIsSeenWhereverAStatementNamesIt() {
        assertThat(SqlInSources.names("""
                        /* "from comment" */ // "from line"
                        char quote = '"';
                        String a = "select 1 from one o, two as t where exists (select 2 from Three)";
                        String b = "insert into" + " four" + " select 1";
                        String c = \"""
                            update public.five set x = (select y from only six) from "seven" join six on true
                            left join lateral eight on true; delete from nine\""" + " using ten";
                        String d = "truncate table eleven; merge into twelve using (select 1)";
                        """))
                .containsExactly(
                        "one", "two", "three", "four", "five", "six", "seven", "six", "eight", "nine", "ten", "eleven",
                        "twelve");
    }

    private static TreeSet<String> foreign() {
        var owners = Migrations.ownersOfTables();
        return SqlInSources.all().stream()
                .filter(named -> owners.containsKey(named.name()))
                .filter(named -> !named.module().equals(owners.get(named.name())))
                .filter(named -> !named.module().equals(DEMONSTRATION))
                .map(Named::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
