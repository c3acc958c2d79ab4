package cn.hubei.trade.demonstration.receiver;

/** The three headers of Standard Webhooks. */
record ReceivedHeaders(String id, String timestamp, String signatures) {}
