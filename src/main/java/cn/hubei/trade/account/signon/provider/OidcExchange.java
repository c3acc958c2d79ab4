package cn.hubei.trade.account.signon.provider;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** A code for a token, a token for a user: Spring Security's own steps, with our times for the calls. */
final class OidcExchange {

    private final Calls calls;
    private final OidcAuthorizationCodeAuthenticationProvider steps;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

    OidcExchange(Calls calls) {
        this.calls = calls;
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(calls.tokens());
        this.steps = new OidcAuthorizationCodeAuthenticationProvider(tokens, users(calls));
        this.steps.setJwtDecoderFactory(registration ->
                decoders.computeIfAbsent(registration.getRegistrationId(), unknown -> decoder(registration)));
    }

    /** The company's facts may stand in either, so that userinfo is asked wherever there is one. */
    private static OidcUserService users(Calls calls) {
        var plain = new DefaultOAuth2UserService();
        plain.setRestOperations(calls.users());
        var users = new OidcUserService();
        users.setOauth2UserService(plain);
        users.setRetrieveUserInfo(request -> request.getClientRegistration()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri()
                != null);
        return users;
    }

    private JwtDecoder decoder(ClientRegistration registration) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(calls.keys())
                .build();
        decoder.setJwtValidator(new OidcIdTokenValidator(registration));
        return decoder;
    }

    OidcUser user(OAuth2LoginAuthenticationToken login) {
        var done = Objects.requireNonNull(steps.authenticate(login), "Not without the scope openid");
        return (OidcUser) Objects.requireNonNull(done.getPrincipal());
    }
}
