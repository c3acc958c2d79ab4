package cn.hubei.trade.api.webhook.telling;

import cn.hubei.trade.api.webhook.Topic;
import cn.hubei.trade.api.webhook.push.Push;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as webhooks hear of it.
 *
 * @param subject the record's id
 * @param version of the record after it
 * @param data names the record and says where it may be read; what stands in it is read there, with a key
 * @param concerned whose record it is
 */
record Happening(Topic topic, long subject, long version, Map<String, Object> data, Concerned concerned) {

    /**
     * @param owner to whose department's region it belongs, as a partner does to one
     * @param department instead of the owner's, where it belonged to another at that time
     */
    record Concerned(
            Set<Long> organizations, long owner, @Nullable String department) {}

    /** The same at each telling, so that nobody hears it twice. */
    Push push(long webhook) {
        var key = "hook:" + webhook + ":" + topic.code() + ":" + subject + ":" + version;
        return new Push(webhook, key, topic.code(), topic.label(), data);
    }
}
