package cn.hubei.trade.offering;

import cn.hubei.trade.platform.Spreadsheet.Column;
import java.util.List;

/** The columns of a training export. */
final class TrainingColumns {

    static final List<Column<TrainingRow>> ALL = List.of(
            new Column<>("培训主题", 32, TrainingRow::title),
            new Column<>("主讲人", 20, TrainingRow::speakers),
            new Column<>("培训类型", 14, TrainingRow::type),
            new Column<>("培训时间", 18, TrainingRow::startsAt),
            new Column<>("培训内容", 50, TrainingRow::content),
            new Column<>("培训地址", 32, TrainingRow::address),
            new Column<>("培训地区", 24, TrainingRow::region),
            new Column<>("报名开始时间", 18, TrainingRow::registrationOpensAt),
            new Column<>("报名截止时间", 18, TrainingRow::registrationClosesAt),
            new Column<>("名额", 8, TrainingRow::capacity),
            new Column<>("已占用名额", 12, TrainingRow::seatsTaken),
            new Column<>("联系人", 12, TrainingRow::contact),
            new Column<>("联系电话", 16, TrainingRow::contactPhone),
            new Column<>("状态", 10, row -> row.state().label()),
            new Column<>("创建时间", 18, TrainingRow::createdAt));

    private TrainingColumns() {}
}
