package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.Audience;
import cn.hubei.trade.offering.Scores;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /api/v1/organizations/…} and {@code /api/v1/providers/…}, by 统一社会信用代码 (GB 32100). */
@ApiResource
class OrganizationApi {

    private static final String CODE = "/{creditCode}";

    private final Organizations organizations;
    private final Scores scores;
    private final JdbcClient db;

    OrganizationApi(Organizations organizations, Scores scores, JdbcClient db) {
        this.organizations = organizations;
        this.scores = scores;
        this.db = db;
    }

    /** A company may serve and trade: one item for each. */
    @GetMapping("/organizations" + CODE)
    ResponseEntity<ApiPage> organization(@PathVariable String creditCode) {
        var caller = ApiCaller.current().orElseThrow(NotFound::new);
        var found = organizations.findByCreditCodeOrderById(creditCode).stream()
                .filter(organization -> caller.sees(organization))
                .map(organization -> OrganizationFields.RESOURCE.show(organization, caller.audience()))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return Answers.of(ApiPage.of(found));
    }

    @GetMapping("/providers" + CODE)
    ResponseEntity<Map<String, @Nullable Object>> provider(@PathVariable String creditCode) {
        var provider = organizations
                .findByKindAndCreditCode(Organization.Kind.PROVIDER, creditCode)
                .filter(Organization::isApproved)
                .orElseThrow(NotFound::new);
        return Answers.of(ProviderFields.RESOURCE.show(shown(provider), Audience.PUBLIC));
    }

    private ProviderFields.Shown shown(Organization provider) {
        var score = scores.ofProviders(List.of(provider.id())).get(provider.id());
        return new ProviderFields.Shown(provider, Objects.requireNonNull(score), offerings(provider.id()));
    }

    private long offerings(long provider) {
        return db.sql("select count(*) from offering_fact where provider_id = :provider and state = 'PUBLISHED'")
                .param("provider", provider)
                .query(Long.class)
                .single();
    }
}
