package cn.hubei.trade.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        var rows = provinces(null).page(db, Row.class, "code", Place.of(2));
        assertThat(rows.items()).hasSize(11);
        assertThat(rows.total()).isEqualTo(31);
        assertThat(rows.pages()).isEqualTo(2);
    }

    @Test
    void aPageFarBeyondTheEndIsEmptyAndANegativeOneIsTheFirst() {
        assertThat(provinces(null)
                        .page(db, Row.class, "code", Place.of(100_000))
                        .items())
                .isEmpty();
        assertThat(provinces(null).page(db, Row.class, "code", Place.of(-5)).page())
                .isOne();
    }

    @Test
    void percentSignsAndQuotesAreOrdinaryCharacters() {
        assertThat(provinces("%").page(db, Row.class, "code", Place.of(1)).items())
                .isEmpty();
        assertThat(provinces("' or '1'='1")
                        .page(db, Row.class, "code", Place.of(1))
                        .items())
                .isEmpty();
        assertThat(provinces("湖").page(db, Row.class, "code", Place.of(1)).items())
                .extracting(Row::name)
                .containsExactly("湖北省", "湖南省");
    }

    @Test
    void aTextThatIsTooLongFindsNothingEvenWhereItStands() {
        var column = "repeat('湖', 300)";
        assertThat(new RowQuery("select 1", "from region")
                        .contains(column, "湖".repeat(200))
                        .count(db, 5))
                .isEqualTo(5);
        assertThat(new RowQuery("select 1", "from region")
                        .contains(column, "湖".repeat(201))
                        .count(db, 5))
                .isZero();
    }

    @Test
    void whatShowsNothingNarrowsNothing() {
        assertThat(provinces("\u200B\u3000").count(db, 100)).isEqualTo(31);
    }

    @Test
    void aDayThatNoDatabaseHoldsMatchesNothing() {
        for (var day : List.of("+999999999-12-31", "+300000-01-01", "-0044-03-15", "2026-02-30", "'")) {
            for (var query : List.of(
                    regions().on("current_timestamp", day),
                    regions().between("current_timestamp", day, null),
                    regions().between("current_timestamp", null, day))) {
                assertThat(query.count(db, 1)).as(day).isZero();
            }
        }
        assertThat(regions()
                        .between("current_timestamp", "2026-01-01", "2999-12-31")
                        .count(db, 1))
                .isOne();
        assertThat(RowKey.parse("-999999999-01-01T00:00:00Z_1")).isEmpty();
        assertThat(RowKey.parse("2026-01-01T00:00:00.123456Z_1")).isPresent();
    }

    @Test
    void keysLeadThroughAWholeListForwardsAndBackwards() {
        var order = SortOrder.earliest("at", "id");
        var forwards = new ArrayList<Long>();
        var place = Place.FIRST;
        var rows = hours().page(db, Hour.class, order, place);
        while (rows.next() != null) {
            rows.items().forEach(hour -> forwards.add(hour.id()));
            place = new Place(rows.page() + 1, rows.next(), null, null, null);
            rows = hours().page(db, Hour.class, order, place);
        }
        rows.items().forEach(hour -> forwards.add(hour.id()));
        assertThat(forwards).hasSize(65).isSorted().doesNotHaveDuplicates();
        assertThat(rows.page()).isEqualTo(4);
        assertThat(rows.hasNext()).isFalse();

        var back = hours().page(db, Hour.class, order, new Place(3, null, rows.previous(), null, null));
        assertThat(back.items()).extracting(Hour::id).containsExactlyElementsOf(forwards.subList(40, 60));
        assertThat(back.hasNext()).isTrue();
    }

    @Test
    void aListThatIsTurnedRoundBeginsWithItsLastRowAndKeysLeadOn() {
        var order = SortOrder.earliest("at", "id");
        var first = hours().page(db, Hour.class, order, new Place(1, null, null, null, Place.TURNED));
        assertThat(first.items()).extracting(Hour::id).startsWith(65L, 64L).hasSize(20);
        var second = hours().page(db, Hour.class, order, new Place(2, first.next(), null, null, Place.TURNED));
        assertThat(second.items()).extracting(Hour::id).startsWith(45L).endsWith(26L);
        var back = hours().page(db, Hour.class, order, new Place(1, null, second.previous(), null, Place.TURNED));
        assertThat(back.items()).isEqualTo(first.items());
        assertThat(hours().page(db, Hour.class, order, new Place(1, null, null, null, "sideways"))
                        .items())
                .extracting(Hour::id)
                .startsWith(1L);
    }

    @Test
    void aGarbledKeyIsNone() {
        var rows = hours().page(
                        db,
                        Hour.class,
                        SortOrder.earliest("at", "id"),
                        new Place(1, "' or 1=1 --", "2026_x", null, null));
        assertThat(rows.items().get(0).id()).isEqualTo(1);
    }

    @Test
    void aParameterKeepsItsValue() {
        var own = new RowQuery("select 1", "from region").where("code = :owner", "owner", "420000");
        assertThat(own.with("owner", "420000").parameters()).containsEntry("owner", "420000");
        assertThatThrownBy(() -> own.where("code = :owner", "owner", "430000")).hasMessage("Two values for owner");
    }

    private static RowQuery regions() {
        return new RowQuery("select code", "from region");
    }

    public record Hour(long id) {}

    /** 65 rows, of which always two share their time. */
    private RowQuery hours() {
        db.sql("drop table if exists hour_of_test").update();
        db.sql("create table hour_of_test (id bigint primary key, at timestamp with time zone not null)")
                .update();
        for (int id = 1; id <= 65; id++) {
            db.sql("insert into hour_of_test values (:id, :at)")
                    .param("id", id)
                    .param("at", Moments.db(Instant.EPOCH.plusSeconds(3600L * (id / 2))))
                    .update();
        }
        return new RowQuery("select id", "from hour_of_test");
    }

    @Test
    void fewThatASearchFindsAreReadByIndexAndManyInTheOrderOfTheList() {
        var newest = SortOrder.newest("at", "id");
        var few = many().searched("id <= 30", "1 = 0").page(db, Hour.class, newest, Place.FIRST);
        assertThat(few.items()).extracting(Hour::id).startsWith(30L, 29L).hasSize(20);
        assertThat(few.total()).isEqualTo(30);
        var after = new Place(2, few.next(), null, null, null);
        assertThat(many().searched("id <= 30", "1 = 0")
                        .page(db, Hour.class, newest, after)
                        .items())
                .extracting(Hour::id)
                .startsWith(10L)
                .hasSize(10);
        var many = many().searched("id > 0", "id <= 1100").page(db, Hour.class, newest, Place.FIRST);
        assertThat(many.items()).extracting(Hour::id).startsWith(1100L, 1099L).hasSize(20);
        assertThat(many.capped()).isTrue();
        assertThat(many.total()).isEqualTo(1000);
    }

    @Test
    void beyondWhatASearchCountsTheListGoesOn() {
        var last = many().searched("id > 0", "id > 0").page(db, Hour.class, "id", Place.of(50));
        assertThat(last.hasNext()).isTrue();
        var beyond = many().searched("id > 0", "id > 0").page(db, Hour.class, "id", Place.of(60));
        assertThat(beyond.items()).extracting(Hour::id).startsWith(1181L).hasSize(20);
        assertThat(beyond.hasNext()).isFalse();
        assertThat(many().page(db, Hour.class, "id", Place.FIRST).total()).isEqualTo(1200);
    }

    /** 1200 rows, one a second. */
    private RowQuery many() {
        db.sql("drop table if exists second_of_test").update();
        db.sql("create table second_of_test (id bigint primary key, at timestamp with time zone not null)")
                .update();
        db.sql("insert into second_of_test select n, current_timestamp + n * interval '1' second"
                        + " from (select row_number() over (order by code) n from region) r where n <= 1200")
                .update();
        return new RowQuery("select id", "from second_of_test");
    }

    private static RowQuery provinces(String name) {
        return new RowQuery("select code, name", "from region")
                .where("parent_code is null")
                .contains("name", name);
    }

    @Test
    void aPageHasAsManyRowsAsOneMayChooseFrom() {
        assertThat(provinces(null)
                        .page(db, Row.class, "code", Place.FIRST.sized(50))
                        .size())
                .isEqualTo(50);
        assertThat(provinces(null)
                        .page(db, Row.class, "code", Place.FIRST.sized(1_000_000))
                        .size())
                .isEqualTo(20);
    }
}
