package cn.hubei.trade.delivery;

import java.time.Instant;

/** Carries what goes out by one channel. A channel without a carrier is closed: nothing is kept for it. */
public interface Carrier {

    Channel channel();

    /** One attempt; how long to wait after a failed one, and when to give up, is the carrier's affair. */
    Outcome carry(Due due);

    /** When a parcel may go out; texts wake nobody at night. */
    default Instant earliest(boolean secret, Instant now) {
        return now;
    }

    /** How many attempts it makes at once, so that one slow receiver holds up no other. */
    default int atOnce() {
        return 1;
    }
}
