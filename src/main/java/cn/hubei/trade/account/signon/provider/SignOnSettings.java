package cn.hubei.trade.account.signon.provider;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who vouches for users from outside, by the name under which it stands in routes, e.g. danyi. */
@ConfigurationProperties("platform")
record SignOnSettings(@DefaultValue Map<String, ProviderSettings> signOn) {

    /** How a provider speaks. */
    public enum Type {
        OIDC,
        OAUTH2
    }

    /**
     * One provider; set up where it has a client.
     *
     * @param issuer of OIDC its address; otherwise the name under which its users are known
     * @param baseUrl where this platform is reached, as the provider has registered it
     * @param subject of OAUTH2 where the user's lasting name stands, as a JSON pointer
     * @param facts of each fact where it stands, as a JSON pointer
     * @param operators values of the fact user-type that mean a mere operator (操作员)
     * @param secondFactorTrusted whether it asks for a second factor itself
     */
    public record ProviderSettings(
            @DefaultValue("外部账户登录") String label,
            @DefaultValue("OIDC") Type type,
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String baseUrl,
            @DefaultValue("openid") Set<String> scopes,
            @DefaultValue("/sub") String subject,
            @DefaultValue Map<String, String> facts,
            @DefaultValue Set<String> operators,
            boolean secondFactorTrusted,
            @Nullable Addresses addresses) {

        public boolean isSetUp() {
            return !clientId.isBlank();
        }
    }

    /**
     * Of a provider without discovery.
     *
     * @param accessToken where the token stands in the answer, as a JSON pointer
     * @param tokenInQuery whether userinfo wants the token as the parameter access_token rather than in a header
     */
    public record Addresses(
            @DefaultValue("") String authorize,
            @DefaultValue("") String token,
            @DefaultValue("") String userinfo,
            @DefaultValue("/access_token") String accessToken,
            boolean tokenInQuery) {}
}
