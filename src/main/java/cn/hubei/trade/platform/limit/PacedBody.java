package cn.hubei.trade.platform.limit;

import java.io.IOException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request's body that must keep up with its {@link BodyPace}. */
class PacedBody implements InputBuffer {

    private final InputBuffer body;
    private final Waiters waiters;
    private final String address;
    private final BodyPace pace = new BodyPace(System.nanoTime());
    private long left;

    /**
     * @param length in bytes, negative where it is not known
     */
    PacedBody(InputBuffer body, long length, Waiters waiters, String address) {
        this.body = body;
        this.left = length;
        this.waiters = waiters;
        this.address = address;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        var bytes = body.available() > 0 || left == 0 ? body.doRead(handler) : waitAndRead(handler);
        left -= Math.max(0, bytes);
        pace.arrived(bytes, System.nanoTime());
        return bytes;
    }

    private int waitAndRead(ApplicationBufferHandler handler) throws IOException {
        if (!waiters.enter(address)) {
            throw new BodyPace.TooSlow();
        }
        try {
            return body.doRead(handler);
        } finally {
            waiters.leave(address);
        }
    }

    @Override
    public int available() {
        return body.available();
    }
}
