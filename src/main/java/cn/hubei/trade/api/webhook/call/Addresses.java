package cn.hubei.trade.api.webhook.call;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/**
 * Which addresses a call may reach: those of the public Internet and the networks that the site lists. What IANA keeps for
 * a special purpose is not public: one's own machine and networks, a carrier's, multicast, documentation.
 */
final class Addresses {

    private static final List<InetAddressMatcher> SPECIAL = blocks(Stream.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Of IPv6 those that lead into IPv4, and what is for protocols and documentation.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20"));

    /** Of IPv6 nothing else is given to anybody: loopback, link-local, unique local, mapped and translated IPv4 lie outside. */
    private static final InetAddressMatcher GIVEN_OUT = InetAddressMatchers.fromIpAddress("2000::/3");

    private final List<InetAddressMatcher> listed;

    Addresses(List<String> networks) {
        listed = blocks(networks.stream().filter(network -> !network.isBlank()).map(String::strip));
    }

    boolean allows(InetAddress address) {
        return any(listed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        var givenOut = address instanceof Inet4Address || GIVEN_OUT.matches(address);
        return givenOut && !any(SPECIAL, address);
    }

    private static boolean any(List<InetAddressMatcher> blocks, InetAddress address) {
        return blocks.stream().anyMatch(block -> block.matches(address));
    }

    private static List<InetAddressMatcher> blocks(Stream<String> written) {
        return written.map(InetAddressMatchers::fromIpAddress).toList();
    }
}
