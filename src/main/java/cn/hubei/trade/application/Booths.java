package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;

/** What is shown at an exhibition, and on how many booths. */
public record Booths(String products, int number) implements Wish {

    @Override
    public Kind kind() {
        return Kind.EXHIBITION;
    }

    @Override
    public int seats() {
        return number;
    }

    @Override
    public String field() {
        return "booths";
    }
}
