package cn.hubei.trade.account.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where an account is signed in.
 *
 * @param handle names it to its owner; the session's own id is told to nobody
 * @param current whether it is the one that asks
 */
public record DeviceRow(
        String handle,
        String browser,
        @Nullable String address,
        Instant signedInAt,
        Instant lastSeenAt,
        boolean current) {

    /** Chrome · Windows（10.0.0.1）. */
    public String named() {
        return address == null ? browser : browser + "（" + address + "）";
    }
}
