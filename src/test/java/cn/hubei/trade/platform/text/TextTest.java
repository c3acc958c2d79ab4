package cn.hubei.trade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.validation.DataBinder;

class TextTest {

    record Form(
            @Nullable String title,
            @Typed(Typed.Way.CODE) @Nullable String code,
            @Typed(Typed.Way.SECRET) @Nullable String password,
            @Typed(Typed.Way.NUMBER) @Nullable List<String> numbers,
            @Nullable List<String> names) {}

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\u2060", "\u00AD", "\u202E", "\u3164", "\u2800"
            })
    void whatShowsNothingIsNothing(String invisible) {
        assertThat(Text.tidy(invisible + "\n" + invisible)).isEmpty();
        assertThat(Text.tidy(invisible + "报关 实务\t二" + invisible)).isEqualTo("报关 实务\t二");
        assertThat(Text.code(invisible + "9142" + invisible + "01")).isEqualTo("914201");
    }

    @Test
    void marksThatStandOnNothingShowNothing() {
        assertThat(Text.tidy("\u115F\uFE0F\u0301\uFFA0")).isEmpty();
    }

    @Test
    void whatIsSeenStays() {
        for (var seen : List.of("𠮷野家", "（东湖）·㎡", "１号 ①", "a\n\nb", "c\te", "é", "नमस्ते")) {
            assertThat(Text.tidy(seen)).isEqualTo(seen);
        }
        assertThat(Text.tidy("e\u0301")).isEqualTo("é");
        assertThat(Text.tidy("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
        assertThat(Text.tidy("a\0b\u0007\uD800")).isEqualTo("ab");
    }

    @Test
    void aLongRowOfBlanksIsReadAsQuicklyAsAnyText() {
        var blanks = " ".repeat(2_000_000);
        assertThat(Text.tidy(blanks + "a" + blanks + "b" + blanks)).hasSize(2_000_002);
    }

    @Test
    void codesNumbersAndAddressesAreNarrow() {
        assertThat(Text.code("９１４２ 0103－ma4k")).isEqualTo("91420103ma4k");
        assertThat(Text.number("１，０００")).isEqualTo("1000");
        assertThat(Text.number("12,345,678.5")).isEqualTo("12345678.5");
        assertThat(Text.number("10,00")).isEqualTo("10,00");
        assertThat(Text.email("zhang＠qq。com\u200B")).isEqualTo("zhang@qq.com");
        assertThat(Text.halfWidth("ｐｒｏｖｉｄｅｒ２　")).isEqualTo("provider2");
    }

    @Test
    void aCharacterIsWhatAPersonCounts() {
        assertThat(Text.length("𠮷𠮷a")).isEqualTo(3);
    }

    @Test
    void aFormIsBoundAsItsFieldsAsk() {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("title", "\u3000外贸，实务 ");
        typed.add("code", "９１ 42");
        typed.add("password", " \u200B密 Ａ ");
        typed.add("numbers", "1,000");
        typed.add("numbers", "２");
        typed.add("names", "\u00A0Smith, John ");
        assertThat(bound(typed))
                .isEqualTo(new Form("外贸，实务", "9142", " \u200B密 Ａ ", List.of("1000", "2"), List.of("Smith, John")));
        assertThat(bound(new LinkedMultiValueMap<>())).isEqualTo(new Form(null, null, null, null, null));
    }

    private static Object bound(LinkedMultiValueMap<String, String> typed) {
        var binder = new DataBinder(null);
        binder.setTargetType(org.springframework.core.ResolvableType.forClass(Form.class));
        binder.setConversionService(Tidying.conversions());
        binder.construct(new DataBinder.ValueResolver() {
            @Override
            public @Nullable Object resolveValue(String name, Class<?> type) {
                var values = typed.get(name);
                return values == null ? null : values.size() == 1 ? values.get(0) : values.toArray(String[]::new);
            }

            @Override
            public java.util.Set<String> getNames() {
                return typed.keySet();
            }
        });
        return java.util.Objects.requireNonNull(binder.getTarget());
    }

    @Test
    void anExcerptIsOneLineAndSaysThatThereIsMore() {
        assertThat(Text.excerpt("第一行\n第二行", 10)).isEqualTo("第一行 第二行");
        assertThat(Text.excerpt("第一行\n第二行", 4)).isEqualTo("第一行 …");
    }

    @Test
    void ofManyNamesAListTellsTheFirstAndHowManyTheyAre() {
        assertThat(Names.few(null)).isEmpty();
        assertThat(Names.few("张磊、陈静、何伟")).isEqualTo("张磊、陈静、何伟");
        assertThat(Names.few("张磊、陈静、何伟、刘慧")).isEqualTo("张磊、陈静、何伟 等 4 位");
    }
}
