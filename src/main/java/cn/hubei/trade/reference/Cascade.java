package cn.hubei.trade.reference;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The selects of a region choice after one of them has changed. */
@Controller
class Cascade {

    private final Regions regions;

    Cascade(Regions regions) {
        this.regions = regions;
    }

    @GetMapping("/regions/cascade")
    String cascade(@RequestParam(defaultValue = "") List<String> region, Model model) {
        model.addAttribute("regions", regions).addAttribute("chosen", region);
        return "reference/cascade";
    }
}
