package cn.hubei.trade.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RowQueryTest {

    public record Row(String code, String name) {}

    @Autowired
    private JdbcClient db;

    @Test
    void aPageHasTwentyRowsAndTheTotal() {
        var rows = provinces(null).page(db, Row.class, "code", 2);
        assertThat(rows.items()).hasSize(11);
        assertThat(rows.total()).isEqualTo(31);
        assertThat(rows.pages()).isEqualTo(2);
    }

    @Test
    void aPageFarBeyondTheEndIsEmptyAndANegativeOneIsTheFirst() {
        assertThat(provinces(null).page(db, Row.class, "code", 100_000).items()).isEmpty();
        assertThat(provinces(null).page(db, Row.class, "code", -5).page()).isOne();
    }

    @Test
    void percentSignsAndQuotesAreOrdinaryCharacters() {
        assertThat(provinces("%").page(db, Row.class, "code", 1).items()).isEmpty();
        assertThat(provinces("' or '1'='1").page(db, Row.class, "code", 1).items())
                .isEmpty();
        assertThat(provinces("湖").page(db, Row.class, "code", 1).items())
                .extracting(Row::name)
                .containsExactly("湖北省", "湖南省");
    }

    private static RowQuery provinces(String name) {
        return new RowQuery("select code, name", "from region")
                .where("parent_code is null")
                .contains("name", name);
    }
}
