package cn.hubei.trade.offering.roadshow;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;

/** What an enterprise wants to show. */
record Pitch(String product) implements Wish {

    static Pitch parse(String kept) {
        return new Pitch(kept);
    }

    @Override
    public Kind kind() {
        return Kind.of(RoadshowKind.NAME);
    }

    @Override
    public int seats() {
        return 1;
    }

    @Override
    public String field() {
        return "pitch";
    }

    @Override
    public String kept() {
        return product;
    }

    @Override
    public List<WishLine> lines(boolean masked) {
        return List.of(new WishLine("路演项目", product));
    }
}
