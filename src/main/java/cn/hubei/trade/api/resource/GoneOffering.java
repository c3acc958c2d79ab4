package cn.hubei.trade.api.resource;

import java.time.Instant;

/** An offering that was deleted. */
record GoneOffering(long id, Instant changedAt) implements Changing {

    @Override
    public boolean isGone() {
        return true;
    }
}
