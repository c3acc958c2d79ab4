package cn.hubei.trade.application;

import cn.hubei.trade.offering.kind.Wish;

/** What an enterprise asks for in one round, and whom to call. */
public record Request(String contact, String phone, Wish wish) {

    public int seats() {
        return wish.seats();
    }
}
