package cn.hubei.trade.offering.exhibition;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Wish;
import java.util.List;

/** What is shown at an exhibition, and on how many booths. */
public record Booths(String products, int number) implements Wish {

    private static final String BETWEEN = "\t";

    static Booths parse(String kept) {
        var parts = kept.split(BETWEEN, 2);
        return new Booths(parts[1], Integer.parseInt(parts[0]));
    }

    @Override
    public Kind kind() {
        return Kind.of(ExhibitionKind.NAME);
    }

    @Override
    public int seats() {
        return number;
    }

    @Override
    public String field() {
        return "booths";
    }

    @Override
    public String kept() {
        return number + BETWEEN + products;
    }

    @Override
    public List<WishLine> lines(boolean masked) {
        return List.of(new WishLine("申请展位数", String.valueOf(number)), new WishLine("参展产品", products));
    }
}
