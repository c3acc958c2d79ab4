package cn.hubei.trade.offering.roadshow;

import cn.hubei.trade.offering.kind.Wish;
import cn.hubei.trade.offering.kind.WishForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

public record PitchForm(@Nullable String pitch) implements WishForm {

    static final PitchForm EMPTY = new PitchForm("");

    static PitchForm of(Pitch wish) {
        return new PitchForm(wish.product());
    }

    @Override
    public void check(Errors errors) {
        WishForm.demand("pitch", pitch, "路演项目", 200, errors);
    }

    @Override
    public Wish wish() {
        return new Pitch(Objects.requireNonNullElse(pitch, ""));
    }
}
