package cn.hubei.trade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.text.Telephone.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000",
        "１３８ ０013-8000, 13800138000",
        "+86 138 0013 8000, 13800138000",
        "0086-13800138000, 13800138000",
        "02787654321, 027-87654321",
        "(027)87654321, 027-87654321",
        "（027）8765 4321, 027-87654321",
        "+86 27 8765 4321, 027-87654321",
        "0728-6223456, 0728-6223456",
        "027-87654321转801, 027-87654321转801",
        "027-87654321-801, 027-87654321转801",
        "027 87654321 分机：801, 027-87654321转801",
        "027-87654321 ext. 801, 027-87654321转801",
        "+852 2345 6789, +852 2345 6789",
        "00852 23456789, +852 2345 6789",
        "+16502530000, +1 650-253-0000",
        "+1 (650) 253-0000 x12, +1 650-253-0000转12",
        "4008001234, 400-800-1234",
        "400-800-1234转8, 400-800-1234转8",
        "95588, 95588",
        "12360, 12360",
    })
    void aNumberIsKeptInOneWriting(String typed, String kept) {
        assertThat(Telephone.tidy(typed)).isEqualTo(kept);
        assertThat(Telephone.tidy(kept)).isEqualTo(kept);
        assertThat(Use.CONTACT.accepts(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "87654321", "1380013800", "138001380000", "12800138000", "13800138000 王芳", "王芳13800138000",
                "13800138000/13900139000", "+852 123", "027-87654321转", "110", "转801", "()", "+"
            })
    void whatIsNoNumberStaysAsItWasTyped(String typed) {
        for (var use : Use.values()) {
            assertThat(use.accepts(typed)).as(use.name()).isFalse();
        }
        assertThat(Telephone.tidy(typed)).isEqualTo(typed);
    }

    @Test
    void aPersonsMobileIsNoHotline() {
        assertThat(Use.MOBILE.accepts("13800138000")).isTrue();
        assertThat(Use.MOBILE.accepts("+852 6123 4567")).isTrue();
        assertThat(Use.MOBILE.accepts("+1 650 253 0000")).isTrue();
        assertThat(Use.MOBILE.accepts("027-87654321")).isFalse();
        assertThat(Use.MOBILE.accepts("400-800-1234")).isFalse();
        assertThat(Use.PERSON.accepts("027-87654321转801")).isTrue();
        assertThat(Use.PERSON.accepts("95588")).isFalse();
        assertThat(Use.LANDLINE.accepts("400-800-1234")).isTrue();
        assertThat(Use.LANDLINE.accepts("13800138000")).isFalse();
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        assertThat(Use.CONTACT.accepts("1 ".repeat(1_000_000))).isFalse();
    }
}
