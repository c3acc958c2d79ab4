package cn.hubei.trade;

import cn.hubei.trade.application.reading.PendingApplications;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.qualification.Unfinished;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Applications that were begun are decided, and their evidence is uploaded, whatever became of the filing. */
@Component
class UnfinishedApplications implements Unfinished {

    private final PendingApplications waiting;

    UnfinishedApplications(PendingApplications waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Task> of(long provider) {
        var counts = waiting.of(provider);
        return Kind.all().stream()
                .flatMap(kind -> Stream.of(
                        new Task(kind.deciding(), path(kind, "applications"), counts.getOrDefault(kind, 0L)),
                        new Task(kind.evidence(), path(kind, "evidence"), 0)))
                .toList();
    }

    private static String path(Kind kind, String what) {
        return "/console/" + kind.singular() + "-" + what;
    }
}
