package cn.hubei.trade.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.qualification.FilingEvent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to an application, an offering or a filing can be heard, or it is said here why it cannot. */
class TopicTest {

    private static final Map<Class<?>, String> UNHEARD = Map.of(
            OfferingEvent.Drafted.class, "a draft is nobody's business",
            OfferingEvent.Edited.class, "what is edited is not on the portal; publishing it tells",
            OfferingEvent.Deleted.class, "only a draft is deleted",
            FilingEvent.Edited.class, "nobody sees it before it is submitted",
            FilingEvent.Discarded.class, "nobody saw it");

    static Stream<Class<?>> events() {
        return Stream.of(ApplicationEvent.class, OfferingEvent.class, FilingEvent.class)
                .flatMap(event -> Stream.of(event.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isHeardOrNotForAReason(Class<?> event) {
        assertThat(Arrays.stream(Topic.values()).filter(topic -> topic.event().equals(event)))
                .hasSize(UNHEARD.containsKey(event) ? 0 : 1);
    }

    @Test
    void noReasonIsGivenForWhatDoesNotHappen() {
        assertThat(events()).containsAll(UNHEARD.keySet());
    }

    @Test
    void allFitIntoTheirColumnAndAreReadAsTheyWereKept() {
        var all = EnumSet.allOf(Topic.class);
        assertThat(Topics.text(all)).hasSizeLessThan(1000);
        assertThat(Topics.of(Topics.text(all))).isEqualTo(all);
    }
}
