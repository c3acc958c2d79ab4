package cn.hubei.trade.api.key;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.key.ApiKey.KeyTerms;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked of whoever wants a key. */
public record KeyForm(
        @NotBlank(message = "请填写名称，如使用它的系统") @Longest(value = 50, label = "名称")
        String name,

        @Nullable List<String> scopes,
        @Nullable String days,
        @Typed(Typed.Way.HALF_WIDTH) @Nullable String addresses,
        @Nullable String formKey) {

    /** How long a key may live; none lives longer than {@link ApiKey#LONGEST_LIFE}. */
    static final List<Option> LIVES = List.of(
            new Option("30", "30 天"), new Option("90", "90 天"), new Option("180", "180 天"), new Option("365", "365 天"));

    static KeyForm empty() {
        return new KeyForm("", List.of(), "180", "", UUID.randomUUID().toString());
    }

    boolean hasLife() {
        return LIVES.stream().anyMatch(life -> life.code().equals(days));
    }

    /** Of those that its owner may give. */
    Set<ApiScope> chosen(Collection<ApiScope> offered) {
        var codes = Objects.requireNonNullElse(scopes, List.<String>of());
        return offered.stream().filter(scope -> codes.contains(scope.code())).collect(Collectors.toSet());
    }

    KeyTerms terms(Collection<ApiScope> offered, Instant now) {
        var life = Duration.ofDays(Long.parseLong(Objects.requireNonNull(days)));
        return new KeyTerms(name, chosen(offered), SourceAddresses.text(addresses), now.plus(life));
    }
}
