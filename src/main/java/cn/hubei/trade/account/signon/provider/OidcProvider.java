package cn.hubei.trade.account.signon.provider;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import tools.jackson.databind.json.JsonMapper;

/** OpenID Connect, by Spring Security's client: discovery, PKCE, nonce, the token and its signature. */
final class OidcProvider implements IdentityProvider {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> CONFIGURATION =
            new ParameterizedTypeReference<>() {};

    private final Client client;
    private final Calls calls;
    private final OidcExchange exchange;
    private final Facts facts;
    private final JsonMapper json;
    private volatile @Nullable ClientRegistration discovered;

    OidcProvider(Client client, Calls calls, JsonMapper json) {
        this.client = client;
        this.calls = calls;
        this.exchange = new OidcExchange(calls);
        this.facts = new Facts(client.settings());
        this.json = json;
    }

    @Override
    public URI begin(Attempt attempt) {
        return URI.create(request(attempt).getAuthorizationRequestUri());
    }

    @Override
    public Identity finish(Attempt attempt, Map<String, String> answer) {
        return Calls.answer(() -> {
            var registration = registration();
            var response = OAuth2AuthorizationResponse.success(NotVouched.demand(answer, OAuth2ParameterNames.CODE))
                    .state(attempt.state())
                    .redirectUri(client.redirectUri())
                    .build();
            var login = new OAuth2LoginAuthenticationToken(
                    registration, new OAuth2AuthorizationExchange(request(attempt), response));
            return identity(exchange.user(login));
        });
    }

    private Identity identity(OidcUser user) {
        var issuer = Objects.requireNonNull(user.getIssuer()).toString();
        return facts.identity(issuer, json.valueToTree(user.getClaims()));
    }

    private OAuth2AuthorizationRequest request(Attempt attempt) {
        var registration = registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(client.redirectUri())
                .scopes(registration.getScopes())
                .state(attempt.state())
                .attributes(kept -> {
                    kept.put(OidcParameterNames.NONCE, attempt.nonce());
                    kept.put(PkceParameterNames.CODE_VERIFIER, attempt.verifier());
                })
                .additionalParameters(Map.of(
                        OidcParameterNames.NONCE, Attempt.hash(attempt.nonce()),
                        PkceParameterNames.CODE_CHALLENGE, Attempt.hash(attempt.verifier()),
                        PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"))
                .build();
    }

    /** Read once it is needed, since a provider that is away keeps nobody from starting; then kept. */
    private ClientRegistration registration() {
        var known = discovered;
        if (known == null) {
            known = Calls.answer(this::discover);
            discovered = known;
        }
        return known;
    }

    private ClientRegistration discover() {
        var settings = client.settings();
        var configuration = Objects.requireNonNull(
                calls.json().get().uri(settings.issuer() + DISCOVERY).retrieve().body(CONFIGURATION));
        if (!settings.issuer().equals(configuration.get("issuer"))) {
            throw new NotVouched("The configuration is of another issuer: " + configuration.get("issuer"));
        }
        return ClientRegistrations.fromOidcConfiguration(configuration)
                .registrationId(client.id())
                .clientId(settings.clientId())
                .clientSecret(client.secret())
                .scope(settings.scopes())
                .build();
    }

    @Override
    public Client client() {
        return client;
    }
}
