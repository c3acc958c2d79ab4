package cn.hubei.trade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reader takes for the same is the same, to the program and to the database. */
@DatabaseTest
class AlikeTest {

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @CsvSource({
        "武汉（东湖）某公司, 武汉(东湖)某公司",
        "武汉【东湖】某公司, 武汉〔东湖〕某公司",
        "武汉[东湖]某公司, 武汉｛东湖｝某公司",
        "RCEP 规则, ｒｃｅｐ规则",
        "阿卜杜拉·艾力, 阿卜杜拉•艾力",
        "阿卜杜拉・艾力, 阿卜杜拉‧艾力",
        "武汉\u200B东\u00A0湖\uFEFF, 武汉\u3000东湖",
        "Ａ＆Ｂ－１００％, a&b-100%",
        "O'Neil, o＇neil",
        "'  91420100ma4t00001x ', 91420100MA4T00001X"
    })
    void theseAreOne(String one, String other) {
        assertThat(Alike.same(one, other)).isTrue();
        assertThat(alike(one)).isEqualTo(alike(other)).isEqualTo(Alike.key(one));
    }

    @ParameterizedTest
    @CsvSource({"武汉东湖, 武汉（东湖）", "A-B, AB", "某公司1, 某公司2", "《规则》, 规则"})
    void theseAreTwo(String one, String other) {
        assertThat(Alike.same(one, other)).isFalse();
        assertThat(alike(one)).isNotEqualTo(alike(other));
    }

    @Test
    void whatShowsNothingIsNothing() {
        assertThat(Alike.key(" \u200B\u3000")).isEmpty();
        assertThat(alike(" \u200B\u3000")).isEmpty();
        assertThat(alike(null)).isNull();
    }

    private String alike(String text) {
        return db.sql("select alike(cast(:text as varchar(100)))")
                .param("text", text)
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }
}
