package cn.hubei.trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DepartmentsTest {

    @Test
    void aProvincialDepartmentCoversEveryCityAndCounty() {
        assertThat(Departments.covers("420000", "420111")).isTrue();
        assertThat(Departments.covers("420000", "429004")).isTrue();
        assertThat(Departments.scope("420000")).isEqualTo("42%");
    }

    @Test
    void aCitysDepartmentCoversItsCountiesAndNobodyElses() {
        assertThat(Departments.covers("420100", "420111")).isTrue();
        assertThat(Departments.covers("420100", "420000")).isFalse();
        assertThat(Departments.covers("420100", "420200")).isFalse();
        assertThat(Departments.covers("420111", "420100")).isFalse();
    }

    @Test
    void thoseAboveOneAreJustThoseThatCoverIt() {
        assertThat(Departments.upwards("420111")).containsExactly("420111", "420100", "420000");
        assertThat(Departments.upwards("420100")).containsExactly("420100", "420000");
        assertThat(Departments.upwards("420000")).containsExactly("420000");
        assertThat(Departments.upwards("429004")).allMatch(above -> Departments.covers(above, "429004"));
    }
}
