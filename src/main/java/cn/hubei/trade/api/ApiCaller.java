package cn.hubei.trade.api;

import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.security.ActingProgram;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose key a request carries; who carries none is the public. */
public record ApiCaller(
        long keyId,
        String prefix,
        String displayName,
        Set<ApiScope> scopes,
        @Nullable PartnerOfKey partner,
        @Nullable OwnerOfKey owner)
        implements ActingProgram {

    /** @param regionPrefix the beginning of the codes of the departments whose records it reads */
    public record PartnerOfKey(long id, String regionPrefix) {}

    /**
     * @param account that made the key, and in whose name it decides
     * @param finishes whether its filing is or was in force
     */
    public record OwnerOfKey(
            long organization, String creditCode, Role role, long account, Position position, boolean finishes) {

        boolean decides() {
            return role == Role.PROVIDER && finishes && position != Position.CLERK;
        }
    }

    public static Optional<ApiCaller> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ApiCaller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    public Audience audience() {
        return owner == null ? Audience.PARTNER : Audience.OWNER;
    }

    /** An organization reads what is its own without a scope. */
    public boolean may(ApiScope scope) {
        return owner != null && scope != ApiScope.APPLICATIONS_DECIDE ? true : scopes.contains(scope);
    }

    public boolean decides() {
        return owner != null && owner.decides() && scopes.contains(ApiScope.APPLICATIONS_DECIDE);
    }

    /** Itself, or what lies in its region: everything else is not there. */
    public boolean sees(Organization organization) {
        return owner == null
                ? organization
                        .profile()
                        .departmentCode()
                        .startsWith(Objects.requireNonNull(partner).regionPrefix())
                : organization.id() == owner.organization();
    }

    public OwnerOfKey demandOwner() {
        return Optional.ofNullable(owner).orElseThrow(NotFound::new);
    }

    /** Of all applications those that it sees. */
    public Visibility visibility() {
        return owner == null
                ? Visibility.ofRegion(Objects.requireNonNull(partner).regionPrefix())
                : Visibility.of(owner.role(), owner.organization());
    }

    @Override
    public String getName() {
        return "hbt_" + prefix;
    }

    @Override
    public @Nullable Long account() {
        return owner == null ? null : owner.account();
    }
}
