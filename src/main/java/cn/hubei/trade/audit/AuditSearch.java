package cn.hubei.trade.audit;

import cn.hubei.trade.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What audit entries are searched by.
 *
 * @param from the first day
 * @param until the last day
 * @param account the account's login name
 * @param record the record's number
 */
record AuditSearch(
        @Nullable String from,
        @Nullable String until,
        @Typed(Typed.Way.HALF_WIDTH) @Nullable String account,
        @Nullable String organization,
        @Nullable String action,
        @Nullable String subject,
        @Nullable String record,
        @Nullable String address) {}
