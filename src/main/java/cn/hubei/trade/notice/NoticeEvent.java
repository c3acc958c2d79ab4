package cn.hubei.trade.notice;

import cn.hubei.trade.platform.Change;
import cn.hubei.trade.platform.Differences;
import cn.hubei.trade.platform.Recorded;
import java.util.List;
import java.util.Set;

/** A notice was drafted, edited, published, taken down or deleted. */
record NoticeEvent(String action, long noticeId, String detail, List<Change> changes) implements Recorded {
    private static final Set<String> ACTIONS =
            Set.of("notice.drafted", "notice.edited", "notice.published", "notice.withdrawn", "notice.deleted");

    NoticeEvent {
        Recorded.demand(action, ACTIONS);
    }

    static NoticeEvent of(String action, Notice notice) {
        return of(action, notice, List.of());
    }

    static NoticeEvent edited(Notice notice, NoticeText before) {
        var after = notice.text();
        return of(
                "edited",
                notice,
                new Differences()
                        .add("类别", before.kind().label(), after.kind().label())
                        .add("标题", before.title(), after.title())
                        .add("正文", before.body(), after.body())
                        .list());
    }

    private static NoticeEvent of(String action, Notice notice, List<Change> changes) {
        var text = notice.text();
        return new NoticeEvent("notice." + action, notice.id(), text.kind().label() + "：" + text.title(), changes);
    }

    @Override
    public String subject() {
        return "notice";
    }

    @Override
    public String subjectId() {
        return String.valueOf(noticeId);
    }
}
