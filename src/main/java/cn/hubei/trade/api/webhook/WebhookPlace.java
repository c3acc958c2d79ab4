package cn.hubei.trade.api.webhook;

import java.util.List;

/**
 * Whose webhooks are kept, and on which page.
 *
 * @param topics what may be chosen
 */
public record WebhookPlace(WebhookOwner owner, String path, List<Topic> topics) {

    public boolean isOfOrganization() {
        return owner.organization() != null;
    }

    public String of(long webhook) {
        return path + "/" + webhook;
    }
}
