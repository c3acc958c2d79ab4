package cn.hubei.trade.api.key;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.platform.list.Headings;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A key as lists show it: never its secret.
 *
 * @param calls of the last 30 days
 */
public record ListedKey(
        long id,
        String name,
        String prefix,
        String scopes,
        String addresses,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        KeyState state,
        String maker,
        long calls,
        long version) {

    public static final Headings HEADINGS = Headings.of()
            .over("名称", "密钥")
            .over("权限", "来源地址")
            .over("有效期至", "最近使用")
            .number("近 30 天调用")
            .then("状态")
            .actions();

    /** What it may do beyond reading what its owner reads anyway. */
    public String scopeLabels() {
        return ApiScope.of(scopes).stream().map(ApiScope::label).collect(Collectors.joining("、"));
    }

    public String shown() {
        return "hbt_" + prefix + "…";
    }
}
