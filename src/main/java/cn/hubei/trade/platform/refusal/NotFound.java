package cn.hubei.trade.platform.refusal;

/** No such record, or not this user's: the two answer alike (404). */
public class NotFound extends RuntimeException {}
