package cn.hubei.trade.api.webhook.call;

import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/** Why no answer came, as a sentence for whoever keeps the webhook. */
final class Failure {

    private Failure() {}

    static Answer of(@Nullable Throwable failed) {
        return Answer.none(sentence(failed));
    }

    private static String sentence(@Nullable Throwable failed) {
        if (failed instanceof ForbiddenAddress) {
            return "地址指向内部网络，未发送";
        }
        if (failed instanceof UnknownHostException) {
            return "找不到该域名";
        }
        if (failed instanceof SSLException) {
            return "对方的证书或加密连接有误";
        }
        if (failed instanceof SocketTimeoutException || failed instanceof ConnectionRequestTimeoutException) {
            return "连接超时";
        }
        return "无法连接或连接中断";
    }
}
