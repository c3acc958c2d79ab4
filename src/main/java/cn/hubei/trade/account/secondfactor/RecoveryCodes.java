package cn.hubei.trade.account.secondfactor;

import cn.hubei.trade.platform.text.Tokens;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes for who has lost the telephone; each is good once. */
@Component
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int LENGTH = 16;

    /** No look-alikes; sixteen of them are 80 bits, which a quick hash keeps well enough. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;

    RecoveryCodes(JdbcClient db) {
        this.db = db;
    }

    int left(long account) {
        return db.sql("select count(*) from recovery_code where account_id = :id")
                .param("id", account)
                .query(Integer.class)
                .single();
    }

    /** Fresh ones in the place of those before; they are shown this once. */
    List<String> give(long account) {
        db.sql("delete from recovery_code where account_id = :id")
                .param("id", account)
                .update();
        var codes = Stream.generate(RecoveryCodes::code).limit(CODES).toList();
        codes.forEach(code -> keep(account, code));
        return codes;
    }

    private void keep(long account, String code) {
        db.sql("insert into recovery_code (account_id, hash) values (:id, :hash)")
                .param("id", account)
                .param("hash", hash(code))
                .update();
    }

    /** True for the one use of it. */
    boolean accepts(long account, String code) {
        return db.sql("delete from recovery_code where account_id = :id and hash = :hash")
                        .param("id", account)
                        .param("hash", hash(code))
                        .update()
                == 1;
    }

    private static String code() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String hash(String code) {
        return Tokens.hash(code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}
