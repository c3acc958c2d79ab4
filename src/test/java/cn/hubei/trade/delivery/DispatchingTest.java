package cn.hubei.trade.delivery;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispatchingTest {

    private final DeliveryQueue queue = mock(DeliveryQueue.class);
    private final Dispatching dispatching =
            new Dispatching(queue, new Carriers(List.of(new BrokenCarrier())), Duration.ofHours(1));

    /** Forgets a case. */
    private static final class BrokenCarrier implements Carrier {

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public Outcome carry(Due due) {
            throw new IllegalStateException("not foreseen, and perhaps with a telephone: 13800138000");
        }
    }

    @Test
    void whatACarrierDidNotForeseeCountsAsAnAttempt() {
        dispatched(1);
        verify(queue)
                .later(
                        any(),
                        argThat(later -> later.pause().equals(Duration.ofMinutes(5))
                                && later.problem().equals("系统内部错误：IllegalStateException")));
        verify(queue, never()).giveUp(any(), any());
    }

    @Test
    void andIsGivenUpInTheEnd() {
        dispatched(12);
        verify(queue).giveUp(any(), argThat(end -> end.problem().equals("系统内部错误：IllegalStateException")));
        verify(queue, never()).later(any(), any());
    }

    private void dispatched(int attempt) {
        var due = new Due(7, Channel.SMS, "key", "13900139000", "", "text", false, attempt, Instant.EPOCH);
        when(queue.due(any())).thenReturn(List.of(due.id()));
        when(queue.claim(due.id())).thenReturn(Optional.of(due));
        dispatching.dispatch();
    }
}
