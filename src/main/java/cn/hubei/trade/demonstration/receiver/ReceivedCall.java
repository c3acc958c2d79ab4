package cn.hubei.trade.demonstration.receiver;

import java.time.Instant;

/** A webhook that arrived. */
record ReceivedCall(Instant at, String id, String body, boolean verified) {}
