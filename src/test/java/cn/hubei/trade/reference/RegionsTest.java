package cn.hubei.trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Regions from the data of GB/T 2260. */
@DatabaseTest
class RegionsTest {

    @Autowired
    private Regions regions;

    @Test
    void aCountyHasItsFullNameAndItsPath() {
        assertThat(regions.fullName("420107")).isEqualTo("湖北省武汉市青山区");
        assertThat(regions.path("420107")).containsExactly("420000", "420100", "420107");
    }

    @Test
    void whatStandsBetweenAProvinceAndItsCountiesIsNotSpoken() {
        assertThat(regions.fullName("429004")).isEqualTo("湖北省仙桃市");
        assertThat(regions.fullName("110101")).isEqualTo("北京市东城区");
    }

    @Test
    void aChoiceIsCompleteOnlyWhenItReachesARegionWithoutOthersBelow() {
        assertThat(regions.chosen(List.of("420000", "420100", "420107"))).isEqualTo("420107");
        assertThat(regions.chosen(List.of("420000", "420100", ""))).isNull();
        assertThat(regions.chosen(List.of())).isNull();
        assertThat(regions.chosen(List.of("440000", "441900", ""))).isEqualTo("441900");
    }

    @Test
    void whatDoesNotLieBelowTheChoiceBeforeItIsDropped() {
        assertThat(regions.chosen(List.of("440000", "420100", "420107"))).isNull();
        assertThat(regions.levels(List.of("440000", "420100")).get(1).chosen()).isEmpty();
    }
}
