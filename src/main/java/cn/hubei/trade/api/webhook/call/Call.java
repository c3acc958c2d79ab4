package cn.hubei.trade.api.webhook.call;

import java.net.URI;
import java.util.List;

/**
 * What is sent.
 *
 * @param id the same at each try
 */
public record Call(URI url, String id, String body, List<SigningSecret> secrets) {}
