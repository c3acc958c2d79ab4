package cn.hubei.trade.api.webhook.call;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host; anew each time it is asked. */
interface HostNames {

    InetAddress[] find(String host) throws UnknownHostException;
}
