package cn.hubei.trade.offering.training;

import cn.hubei.trade.offering.kind.Samples;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

final class TrainingSamples implements Samples {

    private static final List<String> FAMILIES =
            List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "胡", "朱", "高", "林");
    private static final List<String> NAMES =
            List.of("芳", "强", "静", "伟", "丽", "磊", "洋", "艳", "勇", "娜", "杰", "敏", "涛", "明珠", "子涵", "思远");

    @Override
    public List<Topic> topics() {
        return Topic.read("training");
    }

    @Override
    public Wish wish(RandomGenerator random) {
        return new Participants(Stream.generate(() -> participant(random))
                .limit(1 + random.nextInt(3))
                .toList());
    }

    private static Participant participant(RandomGenerator random) {
        return new Participant(
                one(FAMILIES, random) + one(NAMES, random), "139%08d".formatted(random.nextInt(100_000_000)));
    }

    private static String one(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
