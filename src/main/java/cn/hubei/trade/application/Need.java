package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;

/** 需求说明: what a service is needed for. */
public record Need(String text) implements Wish {

    @Override
    public Kind kind() {
        return Kind.SERVICE;
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
}
