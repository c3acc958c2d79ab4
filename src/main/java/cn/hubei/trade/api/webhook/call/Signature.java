package cn.hubei.trade.api.webhook.call;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The signature of one call (Standard Webhooks 1.0): over its id, its second and its body, once by each secret that is good. */
final class Signature {

    private Signature() {}

    static String of(List<SigningSecret> secrets, String id, Instant at, String body) {
        var signed = id + "." + at.getEpochSecond() + "." + body;
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(secret.mac(signed)))
                .collect(Collectors.joining(" "));
    }
}
