package cn.hubei.trade.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.account.ProposalEvent;
import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.qualification.FilingEvent;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Whatever happens to an application, an offering, a filing or a proposal, somebody is told, or it is said here why nobody is. */
class ToldTest {

    private static final Map<Class<?>, String> UNTOLD = Map.of(
            OfferingEvent.Drafted.class, "only its provider sees a draft",
            OfferingEvent.Edited.class, "what is edited is not on the portal; publishing it tells",
            OfferingEvent.Deleted.class, "nobody has applied to what can be deleted",
            FilingEvent.Edited.class, "only its company sees it before it is submitted",
            FilingEvent.Discarded.class, "the department never saw it",
            ProposalEvent.Withdrawn.class, "what waited for others is gone from their list",
            ProposalEvent.Collected.class, "its asker did so");

    static Stream<Class<?>> events() {
        return Stream.of(ApplicationEvent.class, OfferingEvent.class, FilingEvent.class, ProposalEvent.class)
                .flatMap(event -> Stream.of(event.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isToldByOneOrByNobodyForAReason(Class<?> event) {
        assertThat(listeners(event)).hasSize(UNTOLD.containsKey(event) ? 0 : 1);
    }

    @Test
    void noReasonIsGivenForWhatDoesNotHappen() {
        assertThat(events()).containsAll(UNTOLD.keySet());
    }

    private static Stream<Method> listeners(Class<?> event) {
        return Stream.of(ApplicationNews.class, OfferingNews.class, FilingNews.class, ProposalNews.class)
                .flatMap(news -> Stream.of(news.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(ApplicationModuleListener.class))
                .filter(method -> method.getParameterTypes()[0].equals(event));
    }
}
