package cn.hubei.trade.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who runs the platform, as its pages say.
 *
 * @param host 主办单位
 * @param operator 承办单位
 * @param record 备案号; null where it has none yet
 * @param phone 服务热线; null where there is none
 * @param hours when somebody answers it
 */
@ConfigurationProperties("platform.site")
public record SiteFacts(
        String host,
        String operator,
        @Nullable String record,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String hours) {}
