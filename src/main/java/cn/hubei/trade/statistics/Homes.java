package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Scope;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingGroup;
import cn.hubei.trade.qualification.FilingRows;
import cn.hubei.trade.statistics.Numbers.Source;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts each role's home together (manual 3.9.1; product: 11). */
@Component
class Homes {

    private static final String RECORDS = "/console/service-records";
    private static final String ON_OFFER = "/console/offering-scores?state=PUBLISHED";

    private final Numbers numbers;
    private final FilingRows filings;
    private final OfferingRows offerings;

    Homes(Numbers numbers, FilingRows filings, OfferingRows offerings) {
        this.numbers = numbers;
        this.filings = filings;
        this.offerings = offerings;
    }

    Home of(CurrentUser user, Period period) {
        var visibility = Visibility.of(user);
        return switch (user.role()) {
            case PROVIDER -> ofProvider(visibility, Scope.of(user), period);
            case ENTERPRISE -> ofEnterprise(visibility, period);
            case OFFICER, OPERATOR -> ofDepartment(user, visibility, period);
        };
    }

    private Home ofProvider(Visibility visibility, String scope, Period period) {
        var months = numbers.byMonth(Source.TOTAL, visibility, period);
        var published = numbers.published(visibility);
        var waiting = numbers.untilNow(Source.TOTAL, visibility).waiting();
        var cards = List.of(
                new Card("用户数", numbers.applicants(scope), "申请过本单位服务的企业数，同一企业只计一次", "/console/applicants"),
                new Card("待办事项", waiting, "等待本单位审批的申请", RECORDS + "?state=PENDING"),
                new Card("发布服务总数", sum(published.values()), "本单位现在处于已发布状态的服务", ON_OFFER));
        var groups = Charts.groups("本单位现在处于已发布状态的服务，按类型", ON_OFFER + "&", published);
        var applicants = Charts.applicants(period, numbers.applicantsByMonth(scope, period));
        return new Home(cards, charts(groups, applicants, months, numbers.ofAll(period)));
    }

    private static List<Chart> charts(
            Chart groups, Chart applicants, Map<YearMonth, Sums> months, @Nullable Sums ofAll) {
        return List.of(
                groups,
                applicants,
                Charts.applications(months),
                Charts.scores(months),
                Charts.turnaround(months, ofAll));
    }

    private Home ofEnterprise(Visibility visibility, Period period) {
        var months = numbers.byMonth(Source.COUNTED, visibility, period);
        var all = numbers.untilNow(Source.COUNTED, visibility);
        return new Home(
                List.of(
                        new Card("申请总数", all.applications(), "本单位提出过的全部申请", RECORDS),
                        new Card("待审批", all.waiting(), "本单位等待服务商审批的申请", RECORDS + "?state=PENDING"),
                        new Card("待评价", numbers.unrated(visibility), "本单位已通过审批、尚未评价的申请", RECORDS + "?state=UNRATED")),
                List.of(
                        Charts.groups("本单位提出过的申请，按类型", RECORDS + "?", numbers.appliedFor(visibility)),
                        Charts.applications(months),
                        Charts.scores(months),
                        Charts.turnaround(months, numbers.ofAll(period))));
    }

    private Home ofDepartment(CurrentUser user, Visibility visibility, Period period) {
        var scope = Scope.of(user);
        var months = numbers.byMonth(Source.TOTAL, visibility, period);
        var published = numbers.published(visibility);
        var cards = Stream.concat(toDecide(user), inRegion(scope, visibility, published))
                .toList();
        var groups = Charts.groups("本辖区服务商现在处于已发布状态的服务，按类型", ON_OFFER + "&", published);
        var applicants = Charts.applicants(period, numbers.applicantsByMonth(scope, period));
        return new Home(cards, charts(groups, applicants, months, null));
    }

    /** What waits for the department itself. */
    private Stream<Card> toDecide(CurrentUser user) {
        var filed = new Card(
                "待审批备案",
                filings.waiting(user.scope()),
                "本辖区企业和服务商已提交、等待商务主管部门审批的备案",
                "/console/filings?state=SUBMITTED");
        var reviews = Kind.all().stream().filter(Kind::isReviewed).map(kind -> toReview(kind, user));
        return Stream.concat(Stream.of(filed), reviews);
    }

    private Stream<Card> inRegion(String scope, Visibility visibility, Map<OfferingGroup, Long> published) {
        var waiting = numbers.untilNow(Source.TOTAL, visibility).waiting();
        return Stream.of(
                new Card("用户数", numbers.applicants(scope), "申请过本辖区服务商服务的企业数，同一企业只计一次", "/console/applicants"),
                new Card("待审批申请", waiting, "等待本辖区服务商审批的申请", RECORDS + "?state=PENDING"),
                new Card("超时未审批", numbers.overdue(visibility), "提交超过 48 小时仍未审批的申请", RECORDS + "?state=OVERDUE"),
                new Card("发布服务总数", sum(published.values()), "本辖区服务商现在处于已发布状态的服务", ON_OFFER));
    }

    private Card toReview(Kind kind, CurrentUser user) {
        return new Card(
                "待审核" + kind.label(),
                offerings.waiting(kind, user.scope()),
                "本辖区服务商已报审、等待商务主管部门审核的" + kind.label(),
                "/console/" + kind.singular() + "-reviews?state=SUBMITTED");
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (var count : counts) {
            sum += count;
        }
        return sum;
    }
}
