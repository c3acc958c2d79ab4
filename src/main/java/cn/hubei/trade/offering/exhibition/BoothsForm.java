package cn.hubei.trade.offering.exhibition;

import cn.hubei.trade.offering.kind.Wish;
import cn.hubei.trade.offering.kind.WishForm;
import cn.hubei.trade.platform.text.Typed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The booths as they are typed, and what is shown there. */
record BoothsForm(
        @Nullable String products,
        @Typed(Typed.Way.NUMBER) @Nullable String booths) implements WishForm {

    static final BoothsForm EMPTY = new BoothsForm("", "1");

    private static final String NUMBER = "[1-9]\\d{0,2}";
    private static final int LONGEST_PRODUCTS = 500;

    static BoothsForm of(Booths wish) {
        return new BoothsForm(wish.products(), String.valueOf(wish.number()));
    }

    @Override
    public void check(Errors errors) {
        WishForm.demand("products", products, "参展产品", LONGEST_PRODUCTS, errors);
        if (!Objects.requireNonNullElse(booths, "").matches(NUMBER)) {
            errors.rejectValue("booths", "number", "申请展位数为 1 至 999 的整数");
        }
    }

    @Override
    public Wish wish() {
        return new Booths(
                Objects.requireNonNullElse(products, ""), Integer.parseInt(Objects.requireNonNullElse(booths, "")));
    }
}
