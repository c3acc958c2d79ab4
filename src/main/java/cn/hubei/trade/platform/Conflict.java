package cn.hubei.trade.platform;

/** Somebody else has acted on the record since it was read (409). */
public class Conflict extends RuntimeException {}
