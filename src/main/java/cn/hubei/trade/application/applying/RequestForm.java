package cn.hubei.trade.application.applying;

import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.offering.kind.WishForm;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Phone;
import cn.hubei.trade.platform.text.Telephone;
import cn.hubei.trade.platform.text.Typed;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every application asks, as it is typed; the rest is its kind's {@link WishForm}. */
record RequestForm(
        @NotBlank(message = "请填写联系人") @Longest(value = 50, label = "联系人")
        String contact,

        @NotBlank(message = "请填写联系电话") @Phone(value = Telephone.Use.CONTACT, label = "联系电话") @Typed(Typed.Way.PHONE)
        String phone,

        @Nullable String version,
        @Nullable String formKey) {

    static RequestForm empty(String contact) {
        return new RequestForm(contact, "", "", UUID.randomUUID().toString());
    }

    static RequestForm of(OfferingApplication application) {
        var request = application.lastRequest();
        return new RequestForm(request.contact(), request.phone(), String.valueOf(application.version()), "");
    }

    /** Of a form without errors. */
    Request request(WishForm wish) {
        return new Request(contact, phone, wish.wish());
    }

    long seenVersion() {
        return Hidden.version(version);
    }

    UUID key() {
        return Hidden.key(formKey);
    }
}
