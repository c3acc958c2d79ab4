package cn.hubei.trade.offering.thirdparty;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;

/** 需求说明: what a service is needed for. */
public record Need(String text) implements Wish {

    @Override
    public Kind kind() {
        return Kind.of(ThirdPartyKind.NAME);
    }

    /** One enterprise is served, whatever it needs. */
    @Override
    public int seats() {
        return 1;
    }

    @Override
    public String field() {
        return "need";
    }

    @Override
    public String kept() {
        return text;
    }

    @Override
    public List<WishLine> lines(boolean masked) {
        return List.of(new WishLine("需求说明", text));
    }
}
