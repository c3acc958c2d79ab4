package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Scope;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingGroup;
import cn.hubei.trade.qualification.FilingRows;
import cn.hubei.trade.statistics.Numbers.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of each home (manual 3.9.1), each with how it goes where the sums know. */
@Component
class Cards {

    private static final String RECORDS = "/console/service-records";
    private static final String ON_OFFER = "/console/offering-scores?state=PUBLISHED";

    private final Numbers numbers;
    private final FilingRows filings;
    private final OfferingRows offerings;

    Cards(Numbers numbers, FilingRows filings, OfferingRows offerings) {
        this.numbers = numbers;
        this.filings = filings;
        this.offerings = offerings;
    }

    List<Card> ofProvider(CurrentUser user, Facts facts) {
        var visibility = Visibility.of(user);
        var waiting = numbers.untilNow(Source.TOTAL, visibility).waiting();
        return List.of(
                Card.count("用户数", numbers.applicants(Scope.of(user)), "申请过本单位服务的企业数，同一企业只计一次", "/console/applicants")
                        .with("月用户数", facts.applying()),
                Card.count("待办事项", waiting, "等待本单位审批的申请", RECORDS + "?state=PENDING")
                        .with("申请数", facts.months().trend(Sums::applications)),
                Card.count("发布服务总数", facts.onOffer(), "本单位现在处于已发布状态的服务", ON_OFFER)
                        .with("新发布", facts.months().counted(numbers.publishedByMonth(visibility))),
                score(facts.months()),
                hours(facts.months()));
    }

    private static Card score(Months months) {
        var rated = "?ratedFrom=" + months.period().firstDay() + "&ratedTo="
                + months.period().lastDay();
        return Card.mean("评价得分", months.together().score(), "所选月份收到的评价的平均分，1 至 5 分", RECORDS + rated)
                .with("", months.mean(Sums::score));
    }

    private static Card hours(Months months) {
        var decided = "?state=DECIDED&from=" + months.period().firstDay() + "&to="
                + months.period().lastDay();
        return Card.mean("平均历时（小时）", months.together().meanHours(), "所选月份的申请从提交到审批", RECORDS + decided)
                .with("", months.mean(Sums::meanHours));
    }

    List<Card> ofEnterprise(Visibility visibility, Months months) {
        var all = numbers.untilNow(Source.COUNTED, visibility);
        return List.of(
                Card.count("申请总数", all.applications(), "本单位提出过的全部申请", RECORDS)
                        .with("申请数", months.trend(Sums::applications)),
                Card.count("待审批", all.waiting(), "本单位等待服务商审批的申请", RECORDS + "?state=PENDING")
                        .with("审批数", months.trend(Sums::decided)),
                Card.count("待评价", numbers.unrated(visibility), "本单位已通过审批、尚未评价的申请", RECORDS + "?state=UNRATED")
                        .with("评价数", months.trend(Sums::evaluations)),
                score(months),
                hours(months));
    }

    List<Card> ofDepartment(CurrentUser user, Facts facts) {
        return Stream.concat(toDecide(user), inRegion(user, facts)).toList();
    }

    /** What waits for the department itself. */
    private Stream<Card> toDecide(CurrentUser user) {
        var filed = Card.count(
                "待审批备案", filings.waiting(user.scope()), "已提交、等待商务主管部门审批的备案", "/console/filings?state=SUBMITTED");
        var reviews = Kind.all().stream().filter(Kind::isReviewed).map(kind -> toReview(kind, user));
        return Stream.concat(Stream.of(filed), reviews);
    }

    private Stream<Card> inRegion(CurrentUser user, Facts facts) {
        var visibility = Visibility.of(user);
        var waiting = numbers.untilNow(Source.TOTAL, visibility).waiting();
        return Stream.of(
                Card.count("用户数", numbers.applicants(Scope.of(user)), "申请过本辖区服务商服务的企业数，同一企业只计一次", "/console/applicants")
                        .with("月用户数", facts.applying()),
                Card.count("待审批申请", waiting, "等待本辖区服务商审批的申请", RECORDS + "?state=PENDING")
                        .with("申请数", facts.months().trend(Sums::applications)),
                Card.count("超时未审批", numbers.overdue(visibility), "提交超过 48 小时仍未审批的申请", RECORDS + "?state=OVERDUE")
                        .with("超时审批", facts.months().trend(Sums::beyond48h)),
                Card.count("发布服务总数", facts.onOffer(), "本辖区服务商现在处于已发布状态的服务", ON_OFFER));
    }

    private Card toReview(Kind kind, CurrentUser user) {
        return Card.count(
                "待审核" + kind.label(),
                offerings.waiting(kind, user.scope()),
                "已报审、等待商务主管部门审核的" + kind.label(),
                "/console/" + kind.singular() + "-reviews?state=SUBMITTED");
    }

    /**
     * What cards and charts both show.
     *
     * @param applicants enterprises by the month in which they applied
     * @param published what is on offer now
     */
    record Facts(Months months, Map<Integer, Long> applicants, Map<OfferingGroup, Long> published) {

        long onOffer() {
            return published.values().stream().mapToLong(Long::longValue).sum();
        }

        Trend applying() {
            return months.counted(applicants);
        }
    }
}
