package cn.hubei.trade.offering;

import cn.hubei.trade.platform.Fields;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.Option;
import cn.hubei.trade.platform.Rows;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import cn.hubei.trade.reference.Regions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of 「培训发布」. */
@Component
class TrainingPages {

    private final Offerings offerings;
    private final Regions regions;
    private final Dictionaries dictionaries;
    private final Clock clock;

    TrainingPages(Offerings offerings, Regions regions, Dictionaries dictionaries, Clock clock) {
        this.offerings = offerings;
        this.regions = regions;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    String list(Rows<TrainingRow> rows, @Nullable String problem, Model model) {
        model.addAttribute("rows", rows).addAttribute("now", clock.instant());
        model.addAttribute("problem", problem);
        return "offering/trainings";
    }

    String view(long id, long provider, Model model) {
        var offering = offerings.findByIdAndProviderId(id, provider).orElseThrow(NotFound::new);
        var training = (Training) offering.details();
        model.addAttribute("offering", offering)
                .addAttribute("training", training)
                .addAttribute("region", regions.fullName(offering.outline().regionCode()))
                .addAttribute("type", dictionaries.label(Dictionary.TRAINING_TYPE, training.type()))
                .addAttribute("now", clock.instant());
        return "offering/training";
    }

    /** The form of a new training where {@code id} is null; a retired type is offered to the one that has it. */
    String form(@Nullable Long id, Fields fields, Model model) {
        var type = fields.value("type");
        List<Option> types = new ArrayList<>(dictionaries.options(Dictionary.TRAINING_TYPE));
        if (!type.isEmpty() && types.stream().noneMatch(option -> option.code().equals(type))) {
            types.add(new Option(type, dictionaries.label(Dictionary.TRAINING_TYPE, type)));
        }
        model.addAttribute("fields", fields)
                .addAttribute("action", id == null ? "/console/trainings" : "/console/trainings/" + id)
                .addAttribute("title", id == null ? "新增培训" : "编辑培训")
                .addAttribute("regions", regions)
                .addAttribute("types", types);
        return "offering/trainingForm";
    }
}
