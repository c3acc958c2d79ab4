package cn.hubei.trade.api.resource;

import java.time.Instant;
import java.util.Comparator;

/** A row that others keep in step. */
interface Changing {

    Comparator<Changing> ORDER = Comparator.comparing(Changing::changedAt).thenComparing(Changing::id);

    long id();

    Instant changedAt();

    /** Whether its reader no longer sees it, and only hears that it was there. */
    boolean isGone();
}
