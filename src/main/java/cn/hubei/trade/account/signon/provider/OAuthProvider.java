package cn.hubei.trade.account.signon.provider;

import cn.hubei.trade.account.signon.provider.SignOnSettings.Addresses;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A code flow with addresses from settings, whose answers are JSON of any shape: what most provinces speak. */
final class OAuthProvider implements IdentityProvider {

    private final Client client;
    private final Addresses addresses;
    private final RestClient calls;
    private final Facts facts;
    private final JsonPointer accessToken;

    OAuthProvider(Client client, Calls calls) {
        this.client = client;
        this.addresses = Objects.requireNonNull(
                client.settings().addresses(), "platform.sign-on." + client.id() + ".addresses 未设置");
        this.calls = calls.json();
        this.facts = new Facts(client.settings());
        this.accessToken = JsonPointer.compile(addresses.accessToken());
    }

    @Override
    public URI begin(Attempt attempt) {
        return URI.create(OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(addresses.authorize())
                .clientId(client.settings().clientId())
                .redirectUri(client.redirectUri())
                .scopes(client.settings().scopes())
                .state(attempt.state())
                .additionalParameters(Map.of(
                        PkceParameterNames.CODE_CHALLENGE,
                        Attempt.hash(attempt.verifier()),
                        PkceParameterNames.CODE_CHALLENGE_METHOD,
                        "S256"))
                .build()
                .getAuthorizationRequestUri());
    }

    @Override
    public Identity finish(Attempt attempt, Map<String, String> answer) {
        return Calls.answer(() -> {
            var code = NotVouched.demand(answer, OAuth2ParameterNames.CODE);
            var token = Facts.text(token(code, attempt), accessToken)
                    .orElseThrow(() -> new NotVouched("No access token in the answer"));
            return facts.identity(client.settings().issuer(), user(token));
        });
    }

    private JsonNode token(String code, Attempt attempt) {
        return Objects.requireNonNull(calls.post()
                .uri(addresses.token())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.APPLICATION_JSON)
                .body(grant(code, attempt))
                .retrieve()
                .body(JsonNode.class));
    }

    private MultiValueMap<String, String> grant(String code, Attempt attempt) {
        var grant = new LinkedMultiValueMap<String, String>();
        grant.add(OAuth2ParameterNames.GRANT_TYPE, "authorization_code");
        grant.add(OAuth2ParameterNames.CODE, code);
        grant.add(OAuth2ParameterNames.REDIRECT_URI, client.redirectUri());
        grant.add(OAuth2ParameterNames.CLIENT_ID, client.settings().clientId());
        grant.add(OAuth2ParameterNames.CLIENT_SECRET, client.secret());
        grant.add(PkceParameterNames.CODE_VERIFIER, attempt.verifier());
        return grant;
    }

    private JsonNode user(String token) {
        var address = UriComponentsBuilder.fromUriString(addresses.userinfo());
        if (addresses.tokenInQuery()) {
            address.queryParam(OAuth2ParameterNames.ACCESS_TOKEN, "{token}");
        }
        return Objects.requireNonNull(calls.get()
                .uri(address.encode().buildAndExpand(token).toUri())
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (!addresses.tokenInQuery()) {
                        headers.setBearerAuth(token);
                    }
                })
                .retrieve()
                .body(JsonNode.class));
    }

    @Override
    public Client client() {
        return client;
    }
}
