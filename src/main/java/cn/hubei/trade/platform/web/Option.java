package cn.hubei.trade.platform.web;

/** One choice of a select: what is sent and what is shown. */
public record Option(String code, String label) {}
