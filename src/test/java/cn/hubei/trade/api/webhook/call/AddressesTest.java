package cn.hubei.trade.api.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a webhook may lead. */
class AddressesTest {

    private static final Addresses NONE_LISTED = new Addresses(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"114.114.114.114", "1.1.1.1", "172.32.0.1", "100.128.0.1", "192.0.1.1", "2400:3200::1"})
    void thePublicInternetIsAllowed(String address) throws UnknownHostException {
        assertThat(NONE_LISTED.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "127.0.0.1",
                "127.255.255.254",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "198.18.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "2130706433",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::7f00:1",
                "fe80::1",
                "fe80::1%1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:7f00:1::1",
                "3fff::1",
                "100::1"
            })
    void whatIsNotPublicIsForbidden(String address) throws UnknownHostException {
        assertThat(NONE_LISTED.allows(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aListedNetworkIsAllowedAndItsNeighbourIsNot() throws UnknownHostException {
        var listed = new Addresses(List.of(" 59.1.0.0/16", "10.7.0.0/16", "", "fd00:7::/32"));
        assertThat(listed.allows(InetAddress.getByName("10.7.9.1"))).isTrue();
        assertThat(listed.allows(InetAddress.getByName("fd00:7::9"))).isTrue();
        assertThat(listed.allows(InetAddress.getByName("10.8.0.1"))).isFalse();
        assertThat(listed.allows(InetAddress.getByName("fd00:8::9"))).isFalse();
    }
}
