package cn.hubei.trade.offering.training;

/** Who comes to a training. */
public record Participant(String name, String phone) {}
