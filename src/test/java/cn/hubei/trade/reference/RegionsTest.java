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
    void aCountyWithoutACityIsChosenDirectlyBelowItsProvince() {
        for (var one :
                List.of("429004", "429005", "429006", "429021", "419001", "469001", "659001", "110101", "500229")) {
            var province = one.substring(0, 2) + "0000";
            assertThat(regions.children(province)).extracting(Region::code).contains(one);
            assertThat(regions.chosen(List.of(province, one, ""))).isEqualTo(one);
            assertThat(regions.path(one)).containsExactly(province, one);
        }
        assertThat(regions.children("420000")).extracting(Region::name).doesNotContain("省直辖县级行政区划");
    }

    @Test
    void whoStillNamesTheDivisionBetweenMeansTheSame() {
        assertThat(regions.chosen(List.of("420000", "429000", "429004"))).isEqualTo("429004");
    }

    @Test
    void divisionsOf2024AreIn() {
        assertThat(regions.fullName("653228")).isEqualTo("新疆维吾尔自治区和田地区和康县");
        assertThat(regions.fullName("653229")).isEqualTo("新疆维吾尔自治区和田地区和安县");
    }

    @Test
    void whatDoesNotLieBelowTheChoiceBeforeItIsDropped() {
        assertThat(regions.chosen(List.of("440000", "420100", "420107"))).isNull();
        assertThat(regions.levels(List.of("440000", "420100")).get(1).chosen()).isEmpty();
    }
}
