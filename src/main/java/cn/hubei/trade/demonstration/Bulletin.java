package cn.hubei.trade.demonstration;

import cn.hubei.trade.notice.Notice;
import cn.hubei.trade.notice.NoticeKind;
import cn.hubei.trade.notice.NoticeText;
import cn.hubei.trade.notice.PublishingNotices;
import cn.hubei.trade.notice.WritingNotices;
import cn.hubei.trade.platform.time.Moments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of the demonstration's department. */
@Component
@Profile("demonstration")
class Bulletin {

    private static final String PROVINCE = "420000";
    private static final int DAYS_APART = 11;

    private static final NoticeText DRAFT =
            new NoticeText(NoticeKind.NOTICE, "关于征集下半年外贸培训需求的通知（征求意见）", "请各市、州商务局汇总企业培训需求，于月底前反馈。");

    private final WritingNotices writing;
    private final PublishingNotices publishing;
    private final JdbcClient db;

    Bulletin(WritingNotices writing, PublishingNotices publishing, JdbcClient db) {
        this.writing = writing;
        this.publishing = publishing;
        this.db = db;
    }

    void fill(long officer, Story story) {
        var texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            var notice = draft(officer, texts.get(i), story);
            publishing.publish(new PublishingNotices.NoticeOrder(notice, 0, officer, PROVINCE));
            date(notice, story.daysAgo(1 + (long) DAYS_APART * i));
        }
        draft(officer, DRAFT, story);
    }

    /** Each begins with a line of its kind and title. */
    private static List<NoticeText> texts() {
        try {
            var all = new ClassPathResource("demonstration/notices.md").getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^%% "))
                    .skip(1)
                    .map(Bulletin::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NoticeText text(String text) {
        var parts = text.split("[ \n]", 2);
        var rest = parts[1].split("\n", 2);
        return new NoticeText(NoticeKind.valueOf(parts[0]), rest[0], rest[1].strip());
    }

    private long draft(long officer, NoticeText text, Story story) {
        var author = new Notice.NoticeAuthor(PROVINCE, officer, story.key());
        return writing.draft(author, WritingNotices.NoticeContent.of(text)).what();
    }

    private void date(long notice, Instant at) {
        db.sql("update notice set created_at = :before, published_at = :at, changed_at = :at where id = :id")
                .param("before", Moments.db(at.minus(Duration.ofHours(2))))
                .param("at", Moments.db(at))
                .param("id", notice)
                .update();
        db.sql("update notice_edition set published_at = :at where notice_id = :id")
                .param("at", Moments.db(at))
                .param("id", notice)
                .update();
    }
}
