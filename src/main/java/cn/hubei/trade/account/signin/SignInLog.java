package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.session.Device;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.time.Moments;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** 「登录记录」: when, from where and with what an account was signed in to, or was tried to. */
@Component
public class SignInLog {

    private static final String NOTE = """
            insert into sign_in (account_id, at, address, browser, succeeded)
            values (:account, :at, :address, :browser, :succeeded)
            """;

    private final JdbcClient db;
    private final Clock clock;

    SignInLog(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void note(SignInEvent.Tried event) {
        note(event.account(), event instanceof SignInEvent.Succeeded);
    }

    private void note(@Nullable Long account, boolean succeeded) {
        var request = request();
        db.sql(NOTE)
                .param("account", account)
                .param("at", Moments.db(clock.instant()))
                .param("address", request == null ? null : request.getRemoteAddr())
                .param("browser", Device.of(request == null ? null : request.getHeader(HttpHeaders.USER_AGENT)))
                .param("succeeded", succeeded)
                .update();
    }

    public Rows<SignInRow> page(long account, Place page) {
        return new RowQuery("select at, address, browser, succeeded", "from sign_in")
                .where("account_id = :account", "account", account)
                .page(db, SignInRow.class, "at desc, id desc", page);
    }

    private static @Nullable HttpServletRequest request() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
        return attributes == null ? null : attributes.getRequest();
    }
}
