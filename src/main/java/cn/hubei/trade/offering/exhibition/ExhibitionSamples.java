package cn.hubei.trade.offering.exhibition;

import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;
import java.util.random.RandomGenerator;

final class ExhibitionSamples implements Samples {

    private static final List<String> PRODUCTS =
            List.of("汽车零部件、专用车底盘", "激光切割机、光器件", "磷化工产品、水溶肥", "柑橘、茶叶、食用菌", "服装、家纺、无纺布", "五金工具、园林机械", "医用耗材、康复器械");

    @Override
    public List<Topic> topics() {
        return Topic.read("exhibition");
    }

    @Override
    public Wish wish(RandomGenerator random) {
        return new Booths(PRODUCTS.get(random.nextInt(PRODUCTS.size())), 1 + random.nextInt(2));
    }
}
