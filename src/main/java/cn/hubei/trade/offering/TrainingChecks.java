package cn.hubei.trade.offering;

import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads a training's form with the reference data that it needs. */
@Component
class TrainingChecks {

    private final Regions regions;
    private final Dictionaries dictionaries;

    TrainingChecks(Regions regions, Dictionaries dictionaries) {
        this.regions = regions;
        this.dictionaries = dictionaries;
    }

    TrainingForm form(Offering offering) {
        return TrainingForm.of(offering, regions);
    }

    void check(TrainingForm form, Errors errors, @Nullable Offering before) {
        var type = before == null ? null : ((Training) before.details()).type();
        form.check(errors, regions, dictionaries, type);
    }

    Outline outline(TrainingForm form) {
        return form.outline(regions);
    }
}
