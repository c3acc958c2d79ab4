package cn.hubei.trade.api.webhook.call;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name for the very connection that follows, so that a name that was public a moment ago does not help. One
 * forbidden address among several forbids all.
 */
final class AllowedNames implements DnsResolver {

    private final HostNames names;
    private final Addresses addresses;

    AllowedNames(HostNames names, Addresses addresses) {
        this.names = names;
        this.addresses = addresses;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = names.find(host);
        if (!Stream.of(found).allMatch(addresses::allows)) {
            throw new ForbiddenAddress(host);
        }
        return found;
    }

    /** Only asked for single sign-on, which no call uses. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
