package cn.hubei.trade.offering.exhibition;

import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

final class ExhibitionSamples implements Samples {

    @Override
    public List<Topic> topics() {
        return List.of(
                topic("华中进出口商品博览会湖北展区", "domestic", "武汉国际博览中心 A1 馆"),
                topic("东盟机电产品展湖北联合展团", "overseas", "曼谷国际贸易展览中心"),
                topic("湖北优品云上展", "online", "线上展厅"),
                topic("中东建材与家居展湖北展团", "overseas", "迪拜世界贸易中心"));
    }

    @Override
    public Wish wish(RandomGenerator random) {
        return new Booths("汽车零部件、磷化工产品、特色农产品", 1 + random.nextInt(2));
    }

    private static Topic topic(String title, String category, String venue) {
        return new Topic(
                title,
                category,
                Map.of(
                        Term.HOST, "湖北省商务厅",
                        Term.PLACE, venue,
                        Term.CONTENT, "统一组织湖北企业参展，提供标准展位、翻译和供需对接，展位费按政策予以补贴。"));
    }
}
