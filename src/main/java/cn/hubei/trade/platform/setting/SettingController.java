package cn.hubei.trade.platform.setting;

import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「系统设置」. */
@Controller
@RequestMapping("/console/settings")
class SettingController {

    private final Settings settings;
    private final ChangingSettings changing;
    private final Toasts toasts;

    SettingController(Settings settings, ChangingSettings changing, Toasts toasts) {
        this.settings = settings;
        this.changing = changing;
        this.toasts = toasts;
    }

    @GetMapping
    String list(Model model) {
        return page(null, model);
    }

    @PostMapping("/{name}")
    String change(
            @PathVariable String name,
            @RequestParam @Typed(Typed.Way.NUMBER) @Nullable String value,
            @RequestParam @Nullable String version,
            Model model) {
        var typed = Objects.requireNonNullElse(value, "");
        try {
            changing.change(name, typed, Hidden.version(version));
        } catch (RuleViolation violation) {
            return page(new Settings.RefusedSetting(name, typed, violation.sentence()), model);
        }
        return done(name, "setting.saved");
    }

    @PostMapping("/{name}/default")
    String reset(@PathVariable String name, @RequestParam @Nullable String version) {
        changing.reset(name, Hidden.version(version));
        return done(name, "setting.reset");
    }

    private String done(String name, String message) {
        settings.forget();
        toasts.show(message, settings.named(name).setting().words().label());
        return "redirect:/console/settings";
    }

    private String page(Settings.@Nullable RefusedSetting refused, Model model) {
        model.addAttribute("settings", settings.all());
        model.addAttribute("refused", refused);
        return "platform/settings";
    }
}
