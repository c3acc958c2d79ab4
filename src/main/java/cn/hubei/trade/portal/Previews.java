package cn.hubei.trade.portal;

import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.platform.text.Text;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a page's preview, and of an event what schema.org has words for: search engines and calendars read it. */
@Component
class Previews {

    private static final int SUMMARY = 120;

    private final JsonMapper json;
    private final String site;

    Previews(JsonMapper json, @Value("${platform.mail.base-url:}") String site) {
        this.json = json;
        this.site = site.replaceFirst("/+$", "");
    }

    Preview of(OfferingRow offering) {
        var address = site.isEmpty() ? null : site + "/" + offering.kind().plural() + "/" + offering.id();
        return new Preview(
                offering.title(),
                Text.beginning(offering.summary(), SUMMARY),
                address,
                picture(offering),
                offering.startsAt() == null ? null : markup(event(offering, address, picture(offering))));
    }

    /** The one that was uploaded: other programs show no drawn one. */
    private @Nullable String picture(OfferingRow offering) {
        return site.isEmpty() || offering.coverFile() == null ? null : site + offering.cover();
    }

    /** May stand in a page: nothing in it ends the element. */
    private String markup(Map<String, Object> event) {
        return json.writeValueAsString(event).replace("<", "\\u003c");
    }

    private static Map<String, Object> event(OfferingRow offering, @Nullable String address, @Nullable String picture) {
        var event = typed("Event");
        event.put("@context", "https://schema.org");
        event.put("name", offering.title());
        event.put("description", offering.summary());
        putIfKnown(event, "url", address);
        putIfKnown(event, "image", picture);
        putIfKnown(event, "startDate", moment(offering.startsAt()));
        putIfKnown(event, "endDate", moment(offering.endsAt()));
        event.put("eventStatus", "https://schema.org/EventScheduled");
        event.put("location", place(offering));
        event.put("organizer", named("Organization", offering.provider()));
        event.put("offers", offer(offering, address));
        return event;
    }

    private static Map<String, Object> place(OfferingRow offering) {
        var place = named("Place", offering.place() == null ? offering.region() : offering.place());
        place.put("address", offering.region());
        return place;
    }

    /** To apply through the platform costs nothing. */
    private static Map<String, Object> offer(OfferingRow offering, @Nullable String address) {
        var offer = typed("Offer");
        offer.put("price", 0);
        offer.put("priceCurrency", "CNY");
        putIfKnown(offer, "url", address);
        putIfKnown(offer, "validFrom", moment(offering.registrationOpensAt()));
        offer.put("availability", "https://schema.org/" + (offering.isFull() ? "SoldOut" : "InStock"));
        return offer;
    }

    private static Map<String, Object> named(String type, String name) {
        var one = typed(type);
        one.put("name", name);
        return one;
    }

    private static Map<String, Object> typed(String type) {
        var one = new LinkedHashMap<String, Object>();
        one.put("@type", type);
        return one;
    }

    private static void putIfKnown(Map<String, Object> in, String name, @Nullable String value) {
        if (value != null) {
            in.put(name, value);
        }
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : at.atZone(Moments.ZONE).toOffsetDateTime().toString();
    }
}
