package cn.hubei.trade.demonstration;

import cn.hubei.trade.demonstration.Cast.Member;
import cn.hubei.trade.offering.Exhibition;
import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.OfferingDetails;
import cn.hubei.trade.offering.Outline;
import cn.hubei.trade.offering.Preparing;
import cn.hubei.trade.offering.Publishing;
import cn.hubei.trade.offering.Reviewing;
import cn.hubei.trade.offering.ThirdPartyService;
import cn.hubei.trade.offering.Training;
import cn.hubei.trade.offering.Window;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is held and offered. */
@Component
@Profile("demonstration")
class Programme {

    private record Topic(String title, String category, OfferingDetails details) {}

    private static final Map<Kind, List<Topic>> TOPICS = Map.of(
            Kind.TRAINING,
            List.of(
                    training("跨境电商操作培训", "cross-border", "张磊"),
                    training("RCEP 原产地规则与关税筹划", "policy", "陈静、何伟"),
                    training("出口退税申报实务", "tax", "刘慧"),
                    training("国际贸易结算与汇率避险", "exchange", "赵军"),
                    training("海关 AEO 认证辅导", "customs", "孙丽、周凯"),
                    training("出口信用保险与保单融资", "insurance", "吴涛"),
                    training("中欧班列物流方案说明会", "logistics", "郑洁")),
            Kind.EXHIBITION,
            List.of(
                    exhibition("华中进出口商品博览会湖北展区", "domestic", "武汉国际博览中心 A1 馆"),
                    exhibition("东盟机电产品展湖北联合展团", "overseas", "曼谷国际贸易展览中心"),
                    exhibition("湖北优品云上展", "online", "线上展厅"),
                    exhibition("中东建材与家居展湖北展团", "overseas", "迪拜世界贸易中心")),
            Kind.SERVICE,
            List.of(
                    service("欧洲海外仓一件代发", "overseas-warehouse", "在德国、波兰设有仓库，提供头程运输、仓储、一件代发和退换货服务。"),
                    service("综合保税区入园委托办理", "park-entrustment", "代办企业入驻综合保税区的备案、场地和账册手续。"),
                    service("进出口通关代理", "customs", "武汉、宜昌口岸报关报检，当天申报，疑难归类协助。"),
                    service("中欧班列订舱与门到门运输", "logistics", "武汉始发，每周五列，提供拼箱和整箱。"),
                    service("出口信用保险投保辅导", "credit-insurance", "买方资信调查、限额申请、保单办理和理赔协助。"),
                    service("境外商标注册与维权", "ip", "马德里及单一国家注册，海关备案和侵权应对。")));

    private final Preparing preparing;
    private final Publishing publishing;
    private final Reviewing reviewing;
    private final Clock clock;

    Programme(Preparing preparing, Publishing publishing, Reviewing reviewing, Clock clock) {
        this.preparing = preparing;
        this.publishing = publishing;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    static int size(Kind kind) {
        return TOPICS.getOrDefault(kind, List.of()).size();
    }

    /** On the portal: events are open since yesterday and for ten more days. */
    long published(Kind kind, Member provider, long officer, int number) {
        var id = draft(kind, provider, number);
        if (kind.isReviewed()) {
            publishing.submit(id, provider.organization(), 0, provider.account());
            reviewing.approve(new Reviewing.Order(id, 1, officer, "420000"));
        } else {
            publishing.publish(id, provider.organization(), 0, provider.account());
        }
        return id;
    }

    long submitted(Member provider, int number) {
        var id = draft(Kind.SERVICE, provider, number);
        publishing.submit(id, provider.organization(), 0, provider.account());
        return id;
    }

    long draft(Kind kind, Member provider, int number) {
        var topic = TOPICS.getOrDefault(kind, List.of()).get(number % size(kind));
        var outline = new Outline(
                topic.title(),
                topic.category(),
                "420107",
                kind.hasWindow() ? window(kind, number) : null,
                kind.hasWindow() && number % 3 > 0 ? 60 : null,
                "张磊",
                "027-87541234");
        var author = new Offering.Author(provider.organization(), provider.account(), UUID.randomUUID());
        return preparing
                .draft(author, Preparing.Content.of(outline, topic.details()))
                .what();
    }

    private Window window(Kind kind, int number) {
        var now = clock.instant();
        var starts = now.plus(Duration.ofDays(18 + number % 5));
        return new Window(
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(10 + number % 5)),
                starts,
                kind == Kind.EXHIBITION ? starts.plus(Duration.ofDays(3)) : null);
    }

    private static Topic training(String title, String category, String speakers) {
        return new Topic(
                title, category, new Training(speakers, "湖北物流展厅三楼报告厅", "面向全省外贸企业业务人员，讲解最新政策和实际操作，现场答疑。请携带营业执照复印件和电脑。"));
    }

    private static Topic exhibition(String title, String category, String venue) {
        return new Topic(title, category, new Exhibition("湖北省商务厅", venue, "统一组织湖北企业参展，提供标准展位、翻译和供需对接，展位费按政策予以补贴。"));
    }

    private static Topic service(String title, String category, String description) {
        return new Topic(title, category, new ThirdPartyService(description, "service@example.cn"));
    }
}
