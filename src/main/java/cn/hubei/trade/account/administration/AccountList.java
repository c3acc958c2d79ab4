package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Role;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** The operator's three lists of accounts: all, the officers', and its own. */
public enum AccountList {
    ACCOUNTS("账户管理", null),
    OFFICERS("主管部门用户", Role.OFFICER),
    OPERATORS("运营账户", Role.OPERATOR);

    /** A path's part that names it. */
    static final String PATH = "{list:accounts|officers|operators}";

    private final String label;
    private final @Nullable Role role;

    AccountList(String label, @Nullable Role role) {
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    /** Whom it lists; everybody where null. */
    public @Nullable Role role() {
        return role;
    }

    public String path() {
        return "/console/" + name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean lists(Account account) {
        return role == null || role == account.role();
    }

    /** Reads it from a path. */
    @Component
    static class InPath implements Converter<String, AccountList> {

        @Override
        public AccountList convert(String path) {
            return Arrays.stream(values())
                    .filter(list -> list.path().equals("/console/" + path))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(path));
        }
    }
}
