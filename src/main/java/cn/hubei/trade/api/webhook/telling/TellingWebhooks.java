package cn.hubei.trade.api.webhook.telling;

import cn.hubei.trade.api.webhook.Topic;
import cn.hubei.trade.api.webhook.push.Pushes;
import cn.hubei.trade.api.webhook.telling.Happening.Concerned;
import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.qualification.FilingEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes a push for each webhook that is to be told of what happened, in the transaction in which it happens: it is told
 * of all that came true and of nothing else. A push's key makes sure that it is written once.
 */
@Component
class TellingWebhooks {

    private final Subscribers subscribers;
    private final Pushes pushes;
    private final Organizations organizations;

    TellingWebhooks(Subscribers subscribers, Pushes pushes, Organizations organizations) {
        this.subscribers = subscribers;
        this.pushes = pushes;
        this.organizations = organizations;
    }

    @EventListener
    void on(ApplicationEvent event) {
        var application = event.application();
        Topic.of(event)
                .ifPresent(topic -> tell(new Happening(
                        topic,
                        application.id(),
                        application.version(),
                        data("number", application.number(), topic, "/api/v1/applications/" + application.number()),
                        concerned(application.providerId(), application.enterpriseId()))));
    }

    @EventListener
    void on(OfferingEvent event) {
        var offering = event.offering();
        Topic.of(event)
                .ifPresent(topic -> tell(new Happening(
                        topic,
                        offering.id(),
                        offering.version(),
                        data("id", offering.id(), topic, "/api/v1/offerings/" + offering.id()),
                        concerned(offering.providerId(), offering.providerId()))));
    }

    @EventListener
    void on(FilingEvent event) {
        var filing = event.filing();
        var company =
                organizations.findById(filing.organizationId()).orElseThrow().creditCode();
        Topic.of(event)
                .ifPresent(topic -> tell(new Happening(
                        topic,
                        filing.id(),
                        filing.version(),
                        data("creditCode", company, topic, "/api/v1/organizations/" + company),
                        new Concerned(Set.of(filing.organizationId()), filing.organizationId(), filing.department()))));
    }

    private void tell(Happening happening) {
        subscribers.of(happening).forEach(webhook -> pushes.put(happening.push(webhook)));
    }

    /** What a provider offers, and who applies there, belongs to the provider's region. */
    private static Concerned concerned(long provider, long other) {
        return new Concerned(provider == other ? Set.of(provider) : Set.of(provider, other), provider, null);
    }

    private static Map<String, Object> data(String name, Object id, Topic topic, String url) {
        var data = new LinkedHashMap<String, Object>();
        data.put(name, id);
        data.put("state", topic.state());
        data.put("url", url);
        return data;
    }
}
