package cn.hubei.trade.platform.secret;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** At the start: without a key it ends where there is something to seal; with one, nothing stays open. */
@Component
class SealingSecrets implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SealingSecrets.class);

    private final Secrets secrets;
    private final List<KeptSecrets> kept;

    SealingSecrets(Secrets secrets, List<KeptSecrets> kept) {
        this.secrets = secrets;
        this.kept = kept;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (secrets.hasKey()) {
            kept.forEach(KeptSecrets::sealAll);
        } else {
            demandNothingToSeal();
            LOG.warn("没有设置 PLATFORM_SECRET_KEY：不能绑定二次验证等需要保存密钥的功能。请用 openssl rand -base64 32 生成并妥善保存（README.md）");
        }
    }

    private void demandNothingToSeal() {
        var found = kept.stream()
                .filter(KeptSecrets::areThere)
                .map(KeptSecrets::what)
                .collect(Collectors.joining("、"));
        if (!found.isEmpty()) {
            throw new IllegalStateException("数据库或配置中有须加密保存的" + found
                    + "密钥，但没有设置 PLATFORM_SECRET_KEY：请用 openssl rand -base64 32 生成 32 字节的密钥，设置到环境变量后再启动，并在数据库之外妥善保存");
        }
    }
}
