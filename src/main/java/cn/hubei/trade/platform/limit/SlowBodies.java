package cn.hubei.trade.platform.limit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Keeps slow request bodies from holding all threads: a body has a deadline and a least rate, and only some threads
 * may wait for slow ones. What the application has not read is read here by the same rules, because Tomcat would wait
 * for it without end.
 */
class SlowBodies extends ValveBase {

    /** As server.tomcat.max-swallow-size: a browser reads an answer only after it has sent its whole body. */
    private static final long MOST_READ_AWAY = 210L * 1024 * 1024;

    private final Waiters waiters;

    SlowBodies(Waiters waiters) {
        super(true);
        this.waiters = waiters;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        if (!hasBody(coyote)) {
            getNext().invoke(request, response);
            return;
        }
        var unpaced = coyote.getInputBuffer();
        coyote.setInputBuffer(new PacedBody(unpaced, coyote.getContentLengthLong(), waiters, request.getRemoteAddr()));
        try {
            invokePaced(request, response);
        } finally {
            coyote.setInputBuffer(unpaced);
        }
    }

    private void invokePaced(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        response.finishResponse();
        readAway(request.getCoyoteRequest());
    }

    private static boolean hasBody(org.apache.coyote.Request coyote) {
        return coyote.getContentLengthLong() > 0 || coyote.getHeader("Transfer-Encoding") != null;
    }

    private static void readAway(org.apache.coyote.Request coyote) {
        var nowhere = new Nowhere();
        var last = 0;
        var bytes = 0L;
        try {
            while (last >= 0 && bytes < MOST_READ_AWAY) {
                last = coyote.doRead(nowhere);
                bytes += last;
            }
        } catch (IOException gone) {
            last = 0;
        }
        if (last >= 0) {
            coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
