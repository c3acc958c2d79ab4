-- As on PostgreSQL, without an index; contains_text (V13) is the same program as holds_text.
create alias alike deterministic for "cn.hubei.trade.platform.H2Functions.alike";
create alias holds_text deterministic for "cn.hubei.trade.platform.H2Functions.containsText";
