package cn.hubei.trade.account.signon.provider;

import cn.hubei.trade.account.SignOnLinks;
import cn.hubei.trade.account.signon.provider.SignOnSettings.ProviderSettings;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.secret.KeptSecrets;
import cn.hubei.trade.platform.secret.Secrets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The providers that are set up. */
@Component
@EnableConfigurationProperties(SignOnSettings.class)
public class IdentityProviders implements SignOnLinks, KeptSecrets {

    /** Under which a client's secret is sealed where it stands sealed in the settings. */
    static final String PLACE = "sign-on-client";

    private final Map<String, IdentityProvider> providers = new TreeMap<>();

    IdentityProviders(SignOnSettings settings, Secrets secrets, Calls calls, JsonMapper json) {
        settings.signOn().forEach((id, provider) -> {
            if (provider.isSetUp()) {
                providers.put(id, provider(id, provider, secrets, calls, json));
            }
        });
    }

    private static IdentityProvider provider(
            String id, ProviderSettings settings, Secrets secrets, Calls calls, JsonMapper json) {
        var client = new Client(id, settings, secrets.open(settings.clientSecret(), PLACE));
        return switch (settings.type()) {
            case OIDC -> new OidcProvider(client, calls, json);
            case OAUTH2 -> new OAuthProvider(client, calls);
        };
    }

    public IdentityProvider of(String id) {
        var provider = providers.get(id);
        if (provider == null) {
            throw new NotFound();
        }
        return provider;
    }

    /** Also of one that is not set up any more. */
    public String house(String id) {
        var provider = providers.get(id);
        return provider == null ? id : provider.house();
    }

    public List<IdentityProvider> all() {
        return List.copyOf(providers.values());
    }

    @Override
    public List<SignOnLink> links() {
        return all().stream()
                .map(provider -> new SignOnLink("/login/with/" + provider.id(), provider.label()))
                .toList();
    }

    @Override
    public String what() {
        return "单一窗口登录";
    }

    /** What an attempt keeps on its way is sealed. */
    @Override
    public boolean areThere() {
        return !providers.isEmpty();
    }

    @Override
    public void sealAll() {
        // An attempt lives for ten minutes; a client's secret stands in the settings.
    }
}
