package cn.hubei.trade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

/** Plain records are made as Spring makes them, or left to it. */
class PlainRecordTest {

    record Search(
            @Nullable String name,
            @Typed(Typed.Way.CODE) @Nullable String number,
            @Nullable Long offering,
            @Nullable Integer size) {}

    record Many(@Nullable List<String> names) {}

    @Test
    void whatIsMadeIsWhatSpringMakes() {
        for (var came : List.of(
                Map.of("name", "  三峡　物流 ", "number", "ｐｘ2026 01"),
                Map.of("offering", "12", "size", "50"),
                Map.of("name", "", "offering", "", "size", ""),
                Map.of("other", "x"))) {
            assertThat(read(came)).as(came.toString()).contains(bySpring(came));
        }
    }

    @Test
    void whatIsNoNumberOrCameTwiceIsLeftToSpring() {
        assertThat(read(Map.of("offering", "zwölf"))).isEmpty();
        assertThat(read(Map.of("size", "99999999999"))).isEmpty();
        assertThat(PlainRecord.read(Search.class, name -> new String[] {"一", "二"}))
                .isEmpty();
        assertThat(PlainRecord.read(Many.class, name -> null)).isEmpty();
    }

    private static Optional<Search> read(Map<String, String> came) {
        return PlainRecord.read(Search.class, name -> came.containsKey(name) ? new String[] {came.get(name)} : null);
    }

    private static Search bySpring(Map<String, String> came) {
        var request = new MockHttpServletRequest();
        came.forEach(request::setParameter);
        var binder = new ServletRequestDataBinder(null, "search");
        binder.setTargetType(ResolvableType.forClass(Search.class));
        binder.setConversionService(Tidying.conversions());
        binder.construct(request);
        return (Search) Objects.requireNonNull(binder.getTarget());
    }
}
