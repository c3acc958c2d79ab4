package cn.hubei.trade.platform.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    private static final String LIST = """
            from record f left join publication p on p.id = f.publication_id
              left join organization provider on provider.id = f.provider_id
              left join entry c on c.dictionary = p.categories and c.code = f.category
            """;

    @Test
    void whatIsNotNamedIsNotJoined() {
        assertThat(Source.of(LIST).naming(" where f.state = 'PENDING' and f.provider_id = 1"))
                .isEqualTo("from record f");
        assertThat(Source.of(LIST).naming(" where provider.name = '三峡'"))
                .isEqualTo("from record f left join organization provider on provider.id = f.provider_id");
    }

    @Test
    void whatAJoinBuildsOnComesBeforeIt() {
        assertThat(Source.of(LIST).naming(" where c.label = '海关'"))
                .isEqualTo("from record f left join publication p on p.id = f.publication_id "
                        + "left join entry c on c.dictionary = p.categories and c.code = f.category");
    }

    @Test
    void everythingIsThereToBeShown() {
        assertThat(Source.of(LIST).whole().replaceAll("\\s+", " "))
                .isEqualTo(LIST.strip().replaceAll("\\s+", " "));
    }

    @Test
    void aJoinThatMayTakeRowsAwayStays() {
        assertThat(Source.of(
                                "from record f join offering o on o.id = f.offering_id left join region r on r.code = o.region")
                        .naming(" where f.id = 1"))
                .isEqualTo("from record f join offering o on o.id = f.offering_id");
        var mixed = "from record f left join region r on r.code = f.region join offering o on o.id = f.offering_id";
        assertThat(Source.of(mixed).naming(" where f.id = 1").strip()).isEqualTo(mixed);
        var nested = "from (select a.id from a left join b on b.id = a.id) f left join c on c.id = f.id";
        assertThat(Source.of(nested).naming(" where f.id = 1").strip()).isEqualTo(nested);
    }
}
