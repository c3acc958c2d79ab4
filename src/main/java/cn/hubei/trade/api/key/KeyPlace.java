package cn.hubei.trade.api.key;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import java.util.List;

/**
 * Where keys of one owner are kept.
 *
 * @param list the page that shows them; a new one is sent to {@code keys}
 * @param scopes that a key of this owner may have
 * @param note what it reads anyway
 */
public record KeyPlace(
        KeyOwner owner,
        String section,
        String list,
        String keys,
        List<ApiScope> scopes,
        boolean scopeWanted,
        String note) {}
