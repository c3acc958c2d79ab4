package cn.hubei.trade.account.signon.provider;

import java.util.Map;
import java.util.Optional;

/** Somebody as a provider knows it; issuer and subject alone say who it is. */
public record Identity(String issuer, String subject, Map<Fact, String> facts) {

    public Optional<String> fact(Fact fact) {
        return Optional.ofNullable(facts.get(fact));
    }
}
