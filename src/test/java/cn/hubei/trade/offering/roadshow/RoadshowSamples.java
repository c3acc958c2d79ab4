package cn.hubei.trade.offering.roadshow;

import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

final class RoadshowSamples implements Samples {

    @Override
    public List<Topic> topics() {
        return List.of(new Topic(
                "光谷跨境电商项目路演",
                "domestic",
                Map.of(Term.HOST, "何伟", Term.PLACE, "光谷国际会议中心", Term.CONTENT, "每个项目十分钟展示，现场对接")));
    }

    @Override
    public Wish wish(RandomGenerator random) {
        return new Pitch("智能养护机器人");
    }
}
