package cn.hubei.trade.api.webhook.call;

import cn.hubei.trade.platform.refusal.RuleViolation;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.springframework.stereotype.Component;

/** The rules of an address that somebody types. Each call keeps them again; here they are said in time. */
@Component
public class Destination {

    private static final String FIELD = "url";

    private final AllowedNames names;
    private final boolean plainAllowed;

    Destination(AllowedNames names, WebhookSettings settings) {
        this.names = names;
        plainAllowed = settings.plainAllowed();
    }

    /** @throws RuleViolation at the field of the address */
    public URI checked(String typed) {
        var url = parsed(typed);
        if (!"https".equalsIgnoreCase(url.getScheme()) && !(plainAllowed && "http".equalsIgnoreCase(url.getScheme()))) {
            throw new RuleViolation(FIELD, "推送地址须以 https:// 开头");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new RuleViolation(FIELD, "推送地址须写明主机，不含用户名、密码和 #，例如 https://erp.example.cn/hooks");
        }
        refuseInside(url);
        return url;
    }

    private static URI parsed(String typed) {
        try {
            return new URI(typed.strip());
        } catch (URISyntaxException wrong) {
            throw new RuleViolation(FIELD, "推送地址的写法有误，例如 https://erp.example.cn/hooks");
        }
    }

    /** A name that is not known yet may be by the time of the first call. */
    private void refuseInside(URI url) {
        try {
            names.resolve(url.getHost());
        } catch (ForbiddenAddress inside) {
            throw new RuleViolation(FIELD, "推送地址指向内部网络，平台不能访问；请填写公网地址，政务外网地址请联系平台运营方登记");
        } catch (UnknownHostException unknown) {
            // Told by 发送测试 and 推送记录.
        }
    }
}
