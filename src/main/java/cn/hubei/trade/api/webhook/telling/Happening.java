package cn.hubei.trade.api.webhook.telling;

import cn.hubei.trade.api.webhook.Topic;
import cn.hubei.trade.api.webhook.push.Push;
import java.util.Map;
import java.util.Set;

/**
 * What happened, as webhooks hear of it.
 *
 * @param subject the record's id
 * @param version of the record after it
 * @param data names the record and says where it may be read; what stands in it is read there, with a key
 * @param concerned whose record it is
 */
record Happening(Topic topic, long subject, long version, Map<String, Object> data, Concerned concerned) {

    /** @param department of the region that it belongs to, as a partner's does */
    record Concerned(Set<Long> organizations, String department) {}

    /** The same at each telling, so that nobody hears it twice. */
    Push push(long webhook) {
        var key = "hook:" + webhook + ":" + topic.code() + ":" + subject + ":" + version;
        return new Push(webhook, key, topic.code(), topic.label(), data);
    }
}
