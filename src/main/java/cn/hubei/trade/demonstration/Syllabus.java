package cn.hubei.trade.demonstration;

import cn.hubei.trade.demonstration.Cast.Member;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.Outline;
import cn.hubei.trade.offering.Preparing;
import cn.hubei.trade.offering.Publishing;
import cn.hubei.trade.offering.Training;
import cn.hubei.trade.offering.Window;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The trainings that are held. */
@Component
@Profile("demonstration")
class Syllabus {

    private record Topic(String title, String type, String speakers) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("跨境电商操作培训", "cross-border", "张磊"),
            new Topic("RCEP 原产地规则与关税筹划", "policy", "陈静、何伟"),
            new Topic("出口退税申报实务", "tax", "刘慧"),
            new Topic("国际贸易结算与汇率避险", "exchange", "赵军"),
            new Topic("海关 AEO 认证辅导", "customs", "孙丽、周凯"),
            new Topic("出口信用保险与保单融资", "insurance", "吴涛"),
            new Topic("中欧班列物流方案说明会", "logistics", "郑洁"));

    private final Preparing preparing;
    private final Publishing publishing;
    private final Clock clock;

    Syllabus(Preparing preparing, Publishing publishing, Clock clock) {
        this.preparing = preparing;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Open since yesterday, for ten more days. */
    long published(Member provider, int number) {
        var id = draft(provider, number);
        publishing.publish(id, provider.organization(), 0, provider.account());
        return id;
    }

    long draft(Member provider, int number) {
        var topic = TOPICS.get(number % TOPICS.size());
        var now = clock.instant();
        var window = new Window(
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(10 + number % 5)),
                now.plus(Duration.ofDays(18 + number % 5)));
        return preparing.draft(
                new Offering.Author(provider.organization(), provider.account(), UUID.randomUUID()),
                new Outline(topic.title(), "420107", window, number % 3 == 0 ? null : 60, "张磊", "027-87541234"),
                new Training(
                        topic.type(), "面向全省外贸企业业务人员，讲解最新政策和实际操作，现场答疑。请携带营业执照复印件和电脑。", "湖北物流展厅三楼报告厅", topic.speakers()));
    }
}
