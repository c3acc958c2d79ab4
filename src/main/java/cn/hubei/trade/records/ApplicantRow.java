package cn.hubei.trade.records;

import java.time.Instant;

/** One line of 「申请企业」: an enterprise and how often it applied. */
record ApplicantRow(long id, String name, String creditCode, String region, long applications, Instant newest) {}
