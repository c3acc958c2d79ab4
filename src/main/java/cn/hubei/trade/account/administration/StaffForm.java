package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Power;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an officer belongs and what an operator administers, as it is chosen. */
record StaffForm(
        @Nullable String departmentCode,
        @Nullable List<String> powers,
        @Nullable String version,
        @Nullable String formKey) {

    static StaffForm empty() {
        return new StaffForm("", List.of(), "", UUID.randomUUID().toString());
    }

    static StaffForm of(Account account) {
        return new StaffForm(
                Objects.requireNonNullElse(account.departmentCode(), ""),
                account.powers().stream().map(Power::name).toList(),
                String.valueOf(account.version()),
                "");
    }

    Set<Power> chosen() {
        var names = Objects.requireNonNullElse(powers, List.<String>of());
        var chosen = EnumSet.noneOf(Power.class);
        Arrays.stream(Power.values())
                .filter(power -> names.contains(power.name()))
                .forEach(chosen::add);
        return chosen;
    }
}
