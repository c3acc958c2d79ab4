package cn.hubei.trade.records;

import cn.hubei.trade.platform.export.Spreadsheet.Column;
import java.util.List;

/** The columns of an exported 「服务查询」 (manual 3.7.1). */
final class ServiceRecordColumns {

    static final List<Column<ServiceRecordRow>> ALL = List.of(
            new Column<>("服务编号", 20, ServiceRecordRow::number),
            new Column<>("服务类型", 14, ServiceRecordRow::type),
            new Column<>("服务名称", 32, ServiceRecordRow::title),
            new Column<>("服务单位名称", 30, ServiceRecordRow::provider),
            new Column<>("申请企业", 30, ServiceRecordRow::enterprise),
            new Column<>("申请时间", 18, ServiceRecordRow::createdAt),
            new Column<>("审批时间", 18, ServiceRecordRow::decidedAt),
            new Column<>("申请进度", 12, row -> row.state().label()),
            new Column<>("服务质量", 10, ServiceRecordRow::quality),
            new Column<>("响应速度", 10, ServiceRecordRow::speed),
            new Column<>("满意度", 10, ServiceRecordRow::satisfaction),
            new Column<>("评论结果", 10, ServiceRecordRow::result));

    private ServiceRecordColumns() {}
}
