package cn.hubei.trade.api.webhook.push;

import java.util.Map;

/**
 * What one webhook is to be told.
 *
 * @param key of two with one key only the first is sent
 * @param type the code of what happened
 * @param label its words
 */
public record Push(long webhook, String key, String type, String label, Map<String, Object> data) {}
