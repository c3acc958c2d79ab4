package cn.hubei.trade.portal;

import org.jspecify.annotations.Nullable;

/**
 * What other programs show of a page where somebody links to it.
 *
 * @param address null where the platform does not know its own
 * @param picture where one was uploaded and the platform knows its own address
 * @param markup an event's JSON-LD; null for what happens at no time
 */
record Preview(
        String title,
        String summary,
        @Nullable String address,
        @Nullable String picture,
        @Nullable String markup) {}
