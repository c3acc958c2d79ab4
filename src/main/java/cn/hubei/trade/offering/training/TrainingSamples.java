package cn.hubei.trade.offering.training;

import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

final class TrainingSamples implements Samples {

    private static final List<Participant> PEOPLE =
            List.of(new Participant("王芳", "13900139000"), new Participant("李强", "13900139001"));

    @Override
    public List<Topic> topics() {
        return List.of(
                topic("跨境电商操作培训", "cross-border", "张磊"),
                topic("RCEP 原产地规则与关税筹划", "policy", "陈静、何伟"),
                topic("出口退税申报实务", "tax", "刘慧"),
                topic("国际贸易结算与汇率避险", "exchange", "赵军"),
                topic("海关 AEO 认证辅导", "customs", "孙丽、周凯"),
                topic("出口信用保险与保单融资", "insurance", "吴涛"),
                topic("中欧班列物流方案说明会", "logistics", "郑洁"));
    }

    @Override
    public Wish wish(RandomGenerator random) {
        return new Participants(PEOPLE.subList(0, 1 + random.nextInt(2)));
    }

    private static Topic topic(String title, String category, String speakers) {
        return new Topic(
                title,
                category,
                Map.of(
                        Term.HOST, speakers,
                        Term.PLACE, "湖北物流展厅三楼报告厅",
                        Term.CONTENT, "面向全省外贸企业业务人员，讲解最新政策和实际操作，现场答疑。请携带营业执照复印件和电脑。"));
    }
}
