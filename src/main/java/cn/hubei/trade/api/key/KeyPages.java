package cn.hubei.trade.api.key;

import cn.hubei.trade.api.key.ApiKey.KeyAuthor;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.web.Toasts;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages on which a key is asked for, shown once and revoked, whosever it is. */
@Component
public class KeyPages {

    private final KeepingKeys keeping;
    private final Toasts toasts;
    private final Clock clock;

    KeyPages(KeepingKeys keeping, Toasts toasts, Clock clock) {
        this.keeping = keeping;
        this.toasts = toasts;
        this.clock = clock;
    }

    public String form(KeyPlace place, Model model) {
        return form(place, Fields.of(KeyForm.empty()), model);
    }

    private static String form(KeyPlace place, Fields fields, Model model) {
        model.addAttribute("place", place).addAttribute("fields", fields);
        return "api/key/form";
    }

    public String make(KeyPlace place, Bound<KeyForm> sent, long account, Model model) {
        check(place, sent);
        var form = sent.form();
        return sent.then(() -> keeping.make(
                        place.owner(),
                        form.terms(place.scopes(), clock.instant()),
                        new KeyAuthor(account, Hidden.key(form.formKey()))))
                .map(made -> made(place, made, model))
                .orElseGet(() -> form(place, sent.fields(), model));
    }

    private static void check(KeyPlace place, Bound<KeyForm> sent) {
        var form = sent.form();
        sent.demand(form.hasLife(), "days", "请选择有效天数");
        sent.demand(!place.scopeWanted() || !form.chosen(place.scopes()).isEmpty(), "scopes", "请至少选择一项权限");
        var problem = SourceAddresses.problem(form.addresses());
        sent.demand(problem == null, "addresses", String.valueOf(problem));
    }

    /** The key stands on this one page and nowhere else; the same form sent again has none to tell. */
    private String made(KeyPlace place, Optional<KeyText> made, Model model) {
        if (made.isEmpty()) {
            toasts.show("api-key.shown-already");
            return "redirect:" + place.list();
        }
        model.addAttribute("place", place).addAttribute("key", made.get().shown());
        return "api/key/made";
    }

    public String revoke(KeyPlace place, long id, @Nullable String version, long account) {
        keeping.revoke(id, place.owner(), Hidden.version(version), account);
        toasts.show("api-key.revoked");
        return "redirect:" + place.list();
    }
}
