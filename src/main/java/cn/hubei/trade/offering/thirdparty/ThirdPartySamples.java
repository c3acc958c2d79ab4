package cn.hubei.trade.offering.thirdparty;

import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;
import java.util.random.RandomGenerator;

final class ThirdPartySamples implements Samples {

    private static final List<String> NEEDS = List.of(
            "每月约两个标准箱，从武汉发往汉堡，希望了解价格和时效。",
            "首次出口，没有经验，需要从单证到收汇的全程指导。",
            "年出口额约三千万元，想比较几种方案的费用。",
            "客户在中东，账期九十天，希望有人把关风险。",
            "下月有一批货赶展期，请尽快联系。",
            "产品需要进入欧盟市场，请先告知所需材料和周期。");

    @Override
    public List<Topic> topics() {
        return Topic.read("service");
    }

    @Override
    public Wish wish(RandomGenerator random) {
        return new Need(NEEDS.get(random.nextInt(NEEDS.size())));
    }
}
