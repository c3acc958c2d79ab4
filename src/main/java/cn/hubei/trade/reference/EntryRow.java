package cn.hubei.trade.reference;

import org.jspecify.annotations.Nullable;

/** One line of a dictionary as the operator sees it. */
record EntryRow(
        String code,
        String label,
        @Nullable String family,
        @Nullable String familyLabel,
        boolean retired,
        long version) {}
