package cn.hubei.trade.platform;

import java.time.Duration;
import org.springframework.dao.DataAccessResourceFailureException;

/** This node's clock is not to be relied upon; nothing was done. */
final class WrongTime extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    WrongTime(Duration ahead) {
        super("This node's clock is ahead of the database's by " + ahead);
    }
}
