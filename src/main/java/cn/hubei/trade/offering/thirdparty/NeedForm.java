package cn.hubei.trade.offering.thirdparty;

import cn.hubei.trade.offering.kind.Wish;
import cn.hubei.trade.offering.kind.WishForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A need as it is typed. */
record NeedForm(@Nullable String need) implements WishForm {

    static final NeedForm EMPTY = new NeedForm("");

    private static final int LONGEST = 2000;

    static NeedForm of(Need wish) {
        return new NeedForm(wish.text());
    }

    @Override
    public void check(Errors errors) {
        WishForm.demand("need", need, "需求说明", LONGEST, errors);
    }

    @Override
    public Wish wish() {
        return new Need(Objects.requireNonNullElse(need, ""));
    }
}
