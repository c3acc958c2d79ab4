package cn.hubei.trade.account.secondfactor;

import cn.hubei.trade.platform.secret.KeptSecrets;
import cn.hubei.trade.platform.secret.Secrets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets of second factors as the database keeps them: sealed, each for its account. */
@Component
class SecondFactorSecrets implements KeptSecrets {

    private final JdbcClient db;
    private final Secrets secrets;

    SecondFactorSecrets(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    private record Kept(long accountId, String secret) {}

    String seal(String secret, long account) {
        return secrets.seal(secret, place(account));
    }

    String open(String kept, long account) {
        return secrets.open(kept, place(account));
    }

    private static String place(long account) {
        return "second-factor " + account;
    }

    @Override
    public String what() {
        return "二次验证";
    }

    @Override
    public boolean areThere() {
        return !all().isEmpty();
    }

    @Override
    public void sealAll() {
        all().stream().filter(one -> !secrets.isSealed(one.secret())).forEach(this::sealAnew);
    }

    /** Unless another node, or its owner, was quicker. */
    private void sealAnew(Kept one) {
        db.sql("update second_factor set secret = :sealed where account_id = :id and secret = :secret")
                .param("sealed", seal(open(one.secret(), one.accountId()), one.accountId()))
                .param("id", one.accountId())
                .param("secret", one.secret())
                .update();
    }

    private List<Kept> all() {
        return db.sql("select account_id, secret from second_factor")
                .query(Kept.class)
                .list();
    }
}
