package cn.hubei.trade.audit;

import cn.hubei.trade.platform.security.ActingProgram;
import org.jspecify.annotations.Nullable;

/** Who acted, under the names of that moment; nobody where the platform itself acts. */
record Actor(
        @Nullable Long accountId,
        String loginName,
        @Nullable String displayName,
        @Nullable String role,
        @Nullable Long organizationId,
        @Nullable String organization) {

    static final Actor NOBODY = new Actor(null, "-", null, null, null, null);

    static Actor of(ActingProgram program) {
        return new Actor(null, program.getName(), program.displayName(), null, null, null);
    }
}
