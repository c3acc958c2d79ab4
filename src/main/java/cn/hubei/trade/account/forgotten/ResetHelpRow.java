package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account whose owner may need help to get in.
 *
 * @param asks whether it has a security question, without which a code is of no use
 */
public record ResetHelpRow(
        long id,
        String loginName,
        String displayName,
        Role role,
        @Nullable String company,
        @Nullable String creditCode,
        @Nullable String contact,
        boolean asks,
        boolean hasFactor) {}
