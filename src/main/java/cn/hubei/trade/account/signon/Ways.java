package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.password.SettingPassword;
import cn.hubei.trade.account.signin.Entrance;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.account.signon.UnboundIdentities.Unbound;
import cn.hubei.trade.account.signon.provider.IdentityProviders;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the owner of an account does with its ways in; each with the password, and never away with the last one. */
@Service
class Ways {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final ExternalIdentities identities;
    private final IdentityProviders providers;
    private final Binding binding;
    private final SignIns signIns;
    private final SettingPassword setting;
    private final Entrance entrance;
    private final Clock clock;

    Ways(
            ExternalIdentities identities,
            IdentityProviders providers,
            Binding binding,
            SignIns signIns,
            SettingPassword setting,
            Entrance entrance,
            Clock clock) {
        this.identities = identities;
        this.providers = providers;
        this.binding = binding;
        this.signIns = signIns;
        this.setting = setting;
        this.entrance = entrance;
        this.clock = clock;
    }

    /** One way, as the page shows it. */
    record Way(BoundIdentity identity, String house) {

        public String key() {
            return Tokens.hash(identity.issuer() + "\n" + identity.subject());
        }
    }

    List<Way> of(CurrentUser user) {
        return identities.of(user.accountId()).stream()
                .map(identity -> new Way(identity, providers.house(identity.provider())))
                .toList();
    }

    boolean hasPassword(long account) {
        return signIns.hasPassword(account);
    }

    void bind(Unbound found, CurrentUser user, String password) {
        signIns.confirm(user.accountId(), password, "currentPassword");
        binding.bind(found, user.accountId(), true);
    }

    /** The password was right, so that there is another way in. */
    void unbind(CurrentUser user, @Nullable String key, String password) {
        var way = of(user).stream()
                .filter(own -> own.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!hasPassword(user.accountId())) {
            throw new RuleViolation("", "您的账户还没有密码，这是唯一的登录方式。请先设置登录密码，再解除绑定");
        }
        signIns.confirm(user.accountId(), password, "currentPassword");
        binding.unbind(way.identity(), user.accountId(), user.loginName(), way.house());
    }

    /** Only just after signing in: whoever finds somebody signed in sets no password. */
    void choosePassword(CurrentUser user, String password, Instant signedInAt) {
        var account = user.accountId();
        if (hasPassword(account)) {
            throw new RuleViolation("", "您的账户已有密码，请在「基本资料」中修改");
        }
        if (signedInAt.plus(FRESH).isBefore(clock.instant())) {
            throw new RuleViolation("", "为保护账户，请退出并重新登录后，在 10 分钟内设置密码");
        }
        setting.check(account, user.loginName(), password);
        setting.change(account, user.loginName(), password);
        entrance.stay(signIns.known(account));
    }
}
