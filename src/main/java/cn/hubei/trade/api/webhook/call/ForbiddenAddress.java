package cn.hubei.trade.api.webhook.call;

import java.net.UnknownHostException;

/** A name leads to an address that no webhook may reach. */
final class ForbiddenAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String host) {
        super(host);
    }
}
