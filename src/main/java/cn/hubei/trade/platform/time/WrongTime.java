package cn.hubei.trade.platform.time;

import java.time.Duration;
import org.springframework.dao.DataAccessResourceFailureException;

/** This node's clock is wrong; nothing was done. */
public final class WrongTime extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    public WrongTime(Duration ahead) {
        super("This node's clock is ahead of the database's by " + ahead);
    }
}
