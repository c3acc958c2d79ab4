package cn.hubei.trade.application.deciding;

/** The result for one of several applications that were decided at once. */
record Answer(String number, boolean done, String sentence) {}
