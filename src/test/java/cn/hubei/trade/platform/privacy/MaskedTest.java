package cn.hubei.trade.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void aMobileKeepsItsFirstThreeAndLastFourDigits() {
        assertThat(Masked.phone("13812348000")).isEqualTo("138****8000");
    }

    @Test
    void aLandlineKeepsItsAreaCode() {
        assertThat(Masked.phone("027-87541234")).isEqualTo("027-****1234");
    }

    @Test
    void aNumberOfAnotherCountryKeepsItsCountry() {
        assertThat(Masked.phone("+852 2345 6789")).isEqualTo("+852 ****6789");
        assertThat(Masked.phone("+65 6123 4567")).isEqualTo("+65 ****4567");
        assertThat(Masked.phone("027-87541234转801")).isEqualTo("027-****1234转801");
        assertThat(Masked.phone("400-800-1234")).isEqualTo("400****1234");
    }

    @Test
    void whatIsShortNeverShowsMoreThanHalfOfItself() {
        assertThat(Masked.phone("123456")).isEqualTo("****456");
        assertThat(Masked.phone("12")).isEqualTo("****2");
        assertThat(Masked.phone(null)).isEmpty();
    }

    @Test
    void anAddressKeepsItsFirstLetterAndItsDomain() {
        assertThat(Masked.email("zhang@example.cn")).isEqualTo("z****@example.cn");
        assertThat(Masked.email(null)).isEmpty();
    }
}
