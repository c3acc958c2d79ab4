package cn.hubei.trade.offering.thirdparty;

import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

final class ThirdPartySamples implements Samples {

    @Override
    public List<Topic> topics() {
        return List.of(
                topic("欧洲海外仓一件代发", "overseas-warehouse", "在德国、波兰设有仓库，提供头程运输、仓储、一件代发和退换货服务。"),
                topic("综合保税区入园委托办理", "park-entrustment", "代办企业入驻综合保税区的备案、场地和账册手续。"),
                topic("进出口通关代理", "customs", "武汉、宜昌口岸报关报检，当天申报，疑难归类协助。"),
                topic("中欧班列订舱与门到门运输", "logistics", "武汉始发，每周五列，提供拼箱和整箱。"),
                topic("出口信用保险投保辅导", "credit-insurance", "买方资信调查、限额申请、保单办理和理赔协助。"),
                topic("境外商标注册与维权", "ip", "马德里及单一国家注册，海关备案和侵权应对。"));
    }

    @Override
    public Wish wish(RandomGenerator random) {
        return new Need("每月约两个标准箱，从武汉发往汉堡，希望了解价格和时效。");
    }

    private static Topic topic(String title, String category, String description) {
        return new Topic(title, category, Map.of(Term.CONTENT, description, Term.EMAIL, "service@example.cn"));
    }
}
