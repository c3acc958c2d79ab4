package cn.hubei.trade.application.deciding;

/** What became of one of several applications that were decided at once. */
record Answer(String number, boolean done, String sentence) {}
