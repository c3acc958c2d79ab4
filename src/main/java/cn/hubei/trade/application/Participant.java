package cn.hubei.trade.application;

/** Who comes to a training. */
public record Participant(String name, String phone) {}
