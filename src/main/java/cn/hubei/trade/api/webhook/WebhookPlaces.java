package cn.hubei.trade.api.webhook;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which pages webhooks are kept. */
@Component
public class WebhookPlaces {

    /** 「我的账户 › 接口与推送 › 推送」. */
    public static final String OWN = "/account/webhooks";

    /** 「接口用户 › 推送」: addresses of partners are the operator's business alone. */
    public static final String PARTNERS = "/console/partners/{partner}/webhooks";

    private final JdbcClient db;

    WebhookPlaces(JdbcClient db) {
        this.db = db;
    }

    /** @param partner null for the user's own organization */
    public WebhookPlace of(@Nullable Long partner, CurrentUser user) {
        return partner == null ? ofOrganization(user) : ofPartner(partner);
    }

    /** An operator has none, whatever stands for the partner in its path. */
    private static WebhookPlace ofOrganization(CurrentUser user) {
        if (user.organizationId() == null) {
            throw new NotFound();
        }
        return new WebhookPlace(
                WebhookOwner.organization(user.organization()),
                OWN,
                Topic.ofOrganization(user.role() == Role.PROVIDER));
    }

    private WebhookPlace ofPartner(long partner) {
        return db.sql("select id from partner where id = :id")
                .param("id", partner)
                .query(Long.class)
                .optional()
                .map(WebhookPlaces::placeOfPartner)
                .orElseThrow(NotFound::new);
    }

    private static WebhookPlace placeOfPartner(long partner) {
        return new WebhookPlace(
                WebhookOwner.partner(partner),
                PARTNERS.replace("{partner}", String.valueOf(partner)),
                Topic.ofPartners());
    }
}
