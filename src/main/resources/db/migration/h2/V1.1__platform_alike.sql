-- As on PostgreSQL, without an index: H2 is for small sites. contains_text is the same program as holds_text.
create alias alike deterministic for "cn.hubei.trade.platform.database.H2Functions.alike";
create alias holds_text deterministic for "cn.hubei.trade.platform.database.H2Functions.containsText";
create alias contains_text deterministic for "cn.hubei.trade.platform.database.H2Functions.containsText";
