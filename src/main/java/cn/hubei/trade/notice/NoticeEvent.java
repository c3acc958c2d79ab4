package cn.hubei.trade.notice;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Differences;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.List;

/** What happened to a notice. */
sealed interface NoticeEvent extends Recorded {

    NoticeReference notice();

    /** A notice as its events name it. */
    record NoticeReference(long id, NoticeKind kind, String title) {

        public static NoticeReference of(Notice notice) {
            return new NoticeReference(
                    notice.id(), notice.text().kind(), notice.text().title());
        }
    }

    @Action("notice.drafted")
    record Drafted(NoticeReference notice) implements NoticeEvent {}

    @Action("notice.edited")
    record Edited(NoticeReference notice, List<Change> changes) implements NoticeEvent {

        public static Edited of(Notice notice, NoticeText before) {
            var after = notice.text();
            return new Edited(
                    NoticeReference.of(notice),
                    new Differences()
                            .add("类别", before.kind().label(), after.kind().label())
                            .add("标题", before.title(), after.title())
                            .add("正文", before.body(), after.body())
                            .list());
        }
    }

    @Action("notice.deleted")
    record Deleted(NoticeReference notice) implements NoticeEvent {}

    @Action("notice.published")
    record Published(NoticeReference notice) implements NoticeEvent {}

    @Action("notice.taken-down")
    record TakenDown(NoticeReference notice) implements NoticeEvent {}

    @Override
    default String subject() {
        return "notice";
    }

    @Override
    default String subjectId() {
        return String.valueOf(notice().id());
    }

    @Override
    default String detail() {
        return notice().kind().label() + "：" + notice().title();
    }
}
