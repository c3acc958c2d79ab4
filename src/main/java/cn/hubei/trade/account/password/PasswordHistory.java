package cn.hubei.trade.account.password;

import cn.hubei.trade.account.SignInSettings;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passwords that an account had before, as far as a new one must differ from them. */
@Component
public class PasswordHistory {

    private static final String LAST = """
            select id, hash from password_history where account_id = :id order by id desc limit :most
            """;
    private static final String KNOWN =
            "select password_hash from account where id = :id and password_hash is not null union all select hash from (%s) last"
                    .formatted(LAST);
    private static final String FORGET_OTHERS =
            "delete from password_history where account_id = :id and id not in (select id from (%s) last)"
                    .formatted(LAST);

    private final JdbcClient db;
    private final int remembered;

    PasswordHistory(JdbcClient db, SignInSettings settings) {
        this.db = db;
        this.remembered = settings.password().remembered();
    }

    int remembered() {
        return remembered;
    }

    /** The hashes of the last ones, the present one among them. */
    List<String> hashes(long account) {
        return db.sql(KNOWN)
                .param("id", account)
                .param("most", remembered - 1)
                .query(String.class)
                .list();
    }

    /** Before another takes its place. */
    public void keepPresent(long account) {
        db.sql("insert into password_history (account_id, hash) select id, password_hash from account"
                        + " where id = :id and password_hash is not null")
                .param("id", account)
                .update();
    }

    void forgetOldest(long account) {
        db.sql(FORGET_OTHERS).param("id", account).param("most", remembered).update();
    }
}
