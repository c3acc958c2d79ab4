package cn.hubei.trade.statistics;

import cn.hubei.trade.application.Turnaround;
import cn.hubei.trade.offering.kind.OfferingGroup;
import cn.hubei.trade.statistics.Chart.Cell;
import cn.hubei.trade.statistics.Chart.Point;
import cn.hubei.trade.statistics.Chart.Series;
import cn.hubei.trade.statistics.Chart.Shape;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The charts of manual 3.9.1, each number with the list of what it counts. */
final class Charts {

    private static final String RECORDS = "/console/service-records?";

    private Charts() {}

    /** 服务类型统计. */
    static Chart groups(String definition, String list, Map<OfferingGroup, Long> groups) {
        var points = OfferingGroup.all().stream()
                .map(group -> new Point(
                        group.label(),
                        List.of(new Cell(groups.getOrDefault(group, 0L), list + "type=" + group.name()))))
                .toList();
        return new Chart("服务类型统计", definition, Shape.BAR, "服务类型", List.of(Series.drawn("数量")), points);
    }

    /** 用户数量. */
    static Chart applicants(Period period, Map<Integer, Long> applicants) {
        return monthly(
                "用户数量",
                "每月提出申请的企业数，同一企业一个月内只计一次，按首次提交申请的时间（北京时间）",
                Shape.LINE,
                List.of(Series.drawn("企业数")),
                period,
                (month, days) -> List.of(
                        new Cell(applicants.getOrDefault(Period.number(month), 0L), "/console/applicants?" + days)));
    }

    /** 服务单据数量. */
    static Chart applications(Map<YearMonth, Sums> sums) {
        return monthly(
                "服务单据数量",
                "每月的申请笔数，含已审批、未审批和已撤回的，按首次提交申请的时间（北京时间）",
                Shape.BAR,
                List.of(Series.drawn("笔数")),
                period(sums),
                (month, days) -> List.of(new Cell(sums(sums, month).applications(), RECORDS + days)));
    }

    /** 服务评价得分. */
    static Chart scores(Map<YearMonth, Sums> sums) {
        return monthly(
                "服务评价得分",
                "每月收到的评价的平均分（服务质量、响应速度、满意度三项之和除以 3，1 至 5 分），按评价时间（北京时间）",
                Shape.LINE,
                List.of(Series.drawn("平均分"), Series.inTable("评价次数")),
                period(sums),
                (month, days) -> List.of(
                        Cell.of(sums(sums, month).score()),
                        new Cell(
                                sums(sums, month).evaluations(),
                                RECORDS + "ratedFrom=" + month.atDay(1) + "&ratedTo=" + month.atEndOfMonth())));
    }

    /**
     * 服务时效统计.
     *
     * @param all over all providers, to compare with; null where these are all
     */
    static Chart turnaround(Map<YearMonth, Sums> sums, @Nullable Sums all) {
        var mine = sums.values().stream().reduce(Sums.nothing(0), Sums::plus);
        var period = period(sums);
        var points = Arrays.stream(Turnaround.values())
                .map(step -> new Point(step.label(), turnaround(step, mine, all, days(period))))
                .toList();
        var series = all == null
                ? List.of(Series.drawn("占比（%）"), Series.inTable("笔数"))
                : List.of(
                        Series.drawn("本单位占比（%）"),
                        Series.drawn("全部服务商占比（%）"),
                        Series.inTable("本单位笔数"),
                        Series.inTable("全部服务商笔数"));
        return new Chart("服务时效统计", turnaround(mine, all), Shape.BAR, "服务历时", series, points);
    }

    private static List<Cell> turnaround(Turnaround step, Sums mine, @Nullable Sums all, String days) {
        var own = new Cell(mine.decidedWithin(step), RECORDS + "turnaround=" + step.name() + "&" + days);
        return all == null
                ? List.of(Cell.of(mine.share(step)), own)
                : List.of(Cell.of(mine.share(step)), Cell.of(all.share(step)), own, Cell.of(all.decidedWithin(step)));
    }

    private static String turnaround(Sums mine, @Nullable Sums all) {
        var definition = "已审批的申请从提交到审批所用的时间，按首次提交申请的月份计入";
        var hours = mine.meanHours() == null ? "" : "；平均 " + mine.meanHours() + " 小时";
        return all == null || all.meanHours() == null
                ? definition + hours
                : definition + hours + "，全部服务商平均 " + all.meanHours() + " 小时";
    }

    private static Chart monthly(
            String title,
            String definition,
            Shape shape,
            List<Series> series,
            Period period,
            BiFunction<YearMonth, String, List<Cell>> cells) {
        var points = period.months().stream()
                .map(month -> new Point(month.toString(), cells.apply(month, days(new Period(month, month)))))
                .toList();
        return new Chart(title, definition, shape, "月份", series, points);
    }

    private static Sums sums(Map<YearMonth, Sums> sums, YearMonth month) {
        return sums.getOrDefault(month, Sums.nothing(0));
    }

    private static Period period(Map<YearMonth, Sums> sums) {
        var months = sums.keySet().stream().sorted().toList();
        return new Period(months.get(0), months.get(months.size() - 1));
    }

    private static String days(Period period) {
        return "from=" + period.firstDay() + "&to=" + period.lastDay();
    }
}
