package cn.hubei.trade.statistics;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.statistics.Numbers.OnOffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of each home (manual 3.9.1), each with how it goes where the sums know. */
final class Cards {

    private static final String RECORDS = "/console/service-records";
    private static final String ON_OFFER = "/console/offering-scores?state=PUBLISHED";

    private Cards() {}

    static List<Card> ofProvider(Facts facts) {
        var waiting = facts.months().ever().waiting();
        return List.of(
                Card.count("用户数", facts.everApplied(), "申请过本单位服务的企业数，同一企业只计一次", "/console/applicants")
                        .with("月用户数", facts.applying()),
                Card.count("待办事项", waiting, "等待本单位审批的申请", RECORDS + "?state=PENDING")
                        .with("申请数", facts.months().trend(Sums::applications)),
                Card.count("发布服务总数", facts.onOffer(), "本单位现在处于已发布状态的服务", ON_OFFER)
                        .with("新发布", facts.months().counted(facts.offered().months())),
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

    /** @param unrated how much it has not yet evaluated */
    static List<Card> ofEnterprise(Months months, long unrated) {
        var all = months.ever();
        return List.of(
                Card.count("申请总数", all.applications(), "本单位提出过的全部申请", RECORDS)
                        .with("申请数", months.trend(Sums::applications)),
                Card.count("待审批", all.waiting(), "本单位等待服务商审批的申请", RECORDS + "?state=PENDING")
                        .with("审批数", months.trend(Sums::decided)),
                Card.count("待评价", unrated, "本单位已通过审批、尚未评价的申请", RECORDS + "?state=UNRATED")
                        .with("评价数", months.trend(Sums::evaluations)),
                score(months),
                hours(months));
    }

    /** @param overdue how many applications wait for too long */
    static List<Card> ofDepartment(Desk desk, Facts facts, long overdue) {
        return Stream.concat(toDecide(desk), inRegion(facts, overdue)).toList();
    }

    /** What waits for the department itself. */
    private static Stream<Card> toDecide(Desk desk) {
        var filed = Card.count("待审批备案", desk.filings(), "已提交、等待商务主管部门审批的备案", "/console/filings?state=SUBMITTED");
        var reviews = desk.offered().keySet().stream().map(kind -> toReview(kind, desk));
        return Stream.concat(Stream.of(filed), reviews);
    }

    private static Stream<Card> inRegion(Facts facts, long overdue) {
        var waiting = facts.months().ever().waiting();
        return Stream.of(
                Card.count("用户数", facts.everApplied(), "申请过本辖区服务商服务的企业数，同一企业只计一次", "/console/applicants")
                        .with("月用户数", facts.applying()),
                Card.count("待审批申请", waiting, "等待本辖区服务商审批的申请", RECORDS + "?state=PENDING")
                        .with("申请数", facts.months().trend(Sums::applications)),
                Card.count("超时未审批", overdue, "提交超过 48 小时仍未审批的申请", RECORDS + "?state=OVERDUE")
                        .with("超时审批", facts.months().trend(Sums::beyond48h)),
                Card.count("发布服务总数", facts.onOffer(), "本辖区服务商现在处于已发布状态的服务", ON_OFFER));
    }

    private static Card toReview(Kind kind, Desk desk) {
        return Card.count(
                "待审核" + kind.label(),
                desk.offerings(kind),
                "已报审、等待商务主管部门审核的" + kind.label(),
                "/console/" + kind.singular() + "-reviews?state=SUBMITTED");
    }

    /**
     * What cards and charts both show.
     *
     * @param applicants enterprises by the month in which they applied, and by 0 all of them
     */
    record Facts(Months months, Map<Integer, Long> applicants, OnOffer offered) {

        private static final int EVER = 0;

        long onOffer() {
            return offered.together();
        }

        long everApplied() {
            return applicants.getOrDefault(EVER, 0L);
        }

        Trend applying() {
            return months.counted(applicants);
        }
    }
}
