-- As on PostgreSQL, without an index: H2 is for small sites.
create alias contains_text deterministic for "cn.hubei.trade.platform.H2Functions.containsText";
