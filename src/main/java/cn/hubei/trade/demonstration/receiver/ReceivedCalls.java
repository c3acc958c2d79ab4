package cn.hubei.trade.demonstration.receiver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The last webhooks that arrived, the newest first; gone with the program. */
@Component
@Profile("demonstration")
class ReceivedCalls {

    private static final int MOST = 50;

    private final Deque<ReceivedCall> calls = new ArrayDeque<>();

    synchronized void add(ReceivedCall call) {
        calls.addFirst(call);
        if (calls.size() > MOST) {
            calls.removeLast();
        }
    }

    synchronized List<ReceivedCall> all() {
        return List.copyOf(calls);
    }
}
