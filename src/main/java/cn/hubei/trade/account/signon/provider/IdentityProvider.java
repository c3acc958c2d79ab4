package cn.hubei.trade.account.signon.provider;

import java.net.URI;
import java.util.Map;

/** The port: leads to whoever vouches, and reads its answer. Another province is settings, or one more of these. */
public interface IdentityProvider {

    Client client();

    /** @throws ProviderAway where it does not tell where to go */
    URI begin(Attempt attempt);

    /**
     * @param answer the parameters with which the browser came back
     * @throws NotVouched where it is not believed
     * @throws ProviderAway where the provider does not answer
     */
    Identity finish(Attempt attempt, Map<String, String> answer);

    /** As it stands in routes. */
    default String id() {
        return client().id();
    }

    /** On the link, e.g. 单一窗口登录. */
    default String label() {
        return client().settings().label();
    }

    /** Of the house, e.g. 单一窗口. */
    default String house() {
        return label().replaceFirst("登录$", "");
    }

    /** Whether it asks for a second factor itself, so that ours is not asked for besides. */
    default boolean isTrustedWithSecondFactor() {
        return client().settings().secondFactorTrusted();
    }

    /** A mere operator of the window (操作员) works for a company and does not register it. */
    default boolean mayRegister(Identity identity) {
        return identity.fact(Fact.USER_TYPE)
                .filter(client().settings().operators()::contains)
                .isEmpty();
    }
}
