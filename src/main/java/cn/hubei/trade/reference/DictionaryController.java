package cn.hubei.trade.reference;

import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.reference.KeepingDictionaries.EntryOrder;
import cn.hubei.trade.reference.KeepingDictionaries.EntryWords;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「数据字典」. */
@Controller
@RequestMapping("/console/dictionaries")
class DictionaryController {

    private final EntryRows rows;
    private final KeepingDictionaries keeping;
    private final Dictionaries dictionaries;
    private final Toasts toasts;

    DictionaryController(EntryRows rows, KeepingDictionaries keeping, Dictionaries dictionaries, Toasts toasts) {
        this.rows = rows;
        this.keeping = keeping;
        this.dictionaries = dictionaries;
        this.toasts = toasts;
    }

    record EntryForm(
            @NotBlank(message = "请填写名称") @Longest(value = 60, label = "名称")
            String label,

            @Nullable String family,
            @Nullable String version,
            @Nullable String formKey) {

        static EntryForm empty() {
            return new EntryForm("", "", "", UUID.randomUUID().toString());
        }

        static EntryForm of(EntryRow entry) {
            return new EntryForm(
                    entry.label(), Objects.requireNonNullElse(entry.family(), ""), String.valueOf(entry.version()), "");
        }

        EntryWords words(Dictionary dictionary) {
            return new EntryWords(label, dictionary.hasFamilies() ? family : null);
        }
    }

    @GetMapping
    String first() {
        return "redirect:" + path(Dictionary.maintained().get(0));
    }

    @GetMapping("/{dictionary}")
    String list(@PathVariable String dictionary, EntryRows.EntrySearch search, Place page, Model model) {
        var chosen = Dictionary.maintained(dictionary);
        model.addAttribute("dictionary", chosen).addAttribute("rows", rows.page(chosen, search, page));
        return "reference/dictionary";
    }

    @GetMapping("/{dictionary}/new")
    String form(@PathVariable String dictionary, Model model) {
        return form(Dictionary.maintained(dictionary), null, Fields.of(EntryForm.empty()), model);
    }

    @PostMapping("/{dictionary}")
    String add(@PathVariable String dictionary, @Valid Bound<EntryForm> entry, Model model) {
        var chosen = Dictionary.maintained(dictionary);
        return keep(chosen, null, entry, () -> added(chosen, entry.form()), model);
    }

    @GetMapping("/{dictionary}/{code}/form")
    String form(@PathVariable String dictionary, @PathVariable String code, Model model) {
        var chosen = Dictionary.maintained(dictionary);
        return form(chosen, code, Fields.of(EntryForm.of(rows.one(chosen, code))), model);
    }

    @PostMapping("/{dictionary}/{code}")
    String edit(
            @PathVariable String dictionary, @PathVariable String code, @Valid Bound<EntryForm> entry, Model model) {
        var chosen = Dictionary.maintained(dictionary);
        var order = new EntryOrder(chosen, code, Hidden.version(entry.form().version()));
        return keep(chosen, code, entry, () -> edited(order, entry.form()), model);
    }

    private String added(Dictionary dictionary, EntryForm form) {
        return keeping.add(dictionary, form.words(dictionary), Hidden.key(form.formKey()))
                .message("dictionary.saved");
    }

    private String edited(EntryOrder order, EntryForm form) {
        keeping.edit(order, form.words(order.dictionary()));
        return "dictionary.saved";
    }

    @PostMapping("/{dictionary}/{code}/retirement")
    String retire(@PathVariable String dictionary, @PathVariable String code, @RequestParam @Nullable String version) {
        var order = order(dictionary, code, version);
        keeping.retire(order);
        return done(order.dictionary(), "dictionary.retired");
    }

    @PostMapping("/{dictionary}/{code}/restoration")
    String restore(@PathVariable String dictionary, @PathVariable String code, @RequestParam @Nullable String version) {
        var order = order(dictionary, code, version);
        keeping.restore(order);
        return done(order.dictionary(), "dictionary.restored");
    }

    @PostMapping("/{dictionary}/{code}/deletion")
    String delete(@PathVariable String dictionary, @PathVariable String code, @RequestParam @Nullable String version) {
        var order = order(dictionary, code, version);
        keeping.delete(order);
        return done(order.dictionary(), "dictionary.deleted");
    }

    @PostMapping("/{dictionary}/{code}/{direction:up|down}")
    String move(@PathVariable String dictionary, @PathVariable String code, @PathVariable String direction) {
        var chosen = Dictionary.maintained(dictionary);
        keeping.move(chosen, code, direction.equals("up") ? -1 : 1);
        return done(chosen, "dictionary.moved");
    }

    private String keep(
            Dictionary dictionary, @Nullable String code, Bound<EntryForm> entry, Supplier<String> act, Model model) {
        var families = dictionaries.options(Dictionary.SERVICE_FAMILY);
        if (dictionary.hasFamilies()
                && families.stream()
                        .noneMatch(family -> family.code().equals(entry.form().family()))) {
            entry.errors().rejectValue("family", "blank", "请选择分组，统计按分组计算");
        }
        if (!entry.isWrong()) {
            try {
                return done(dictionary, act.get());
            } catch (RuleViolation violation) {
                violation.addTo(entry.errors());
            }
        }
        return form(dictionary, code, entry.fields(), model);
    }

    private String done(Dictionary dictionary, String message) {
        dictionaries.forget(dictionary);
        toasts.show(message);
        return "redirect:" + path(dictionary);
    }

    private String form(Dictionary dictionary, @Nullable String code, Fields fields, Model model) {
        model.addAttribute("dictionary", dictionary)
                .addAttribute("fields", fields)
                .addAttribute("families", dictionaries.options(Dictionary.SERVICE_FAMILY));
        model.addAttribute("code", code);
        return "reference/entry";
    }

    private static EntryOrder order(String dictionary, String code, @Nullable String version) {
        return new EntryOrder(Dictionary.maintained(dictionary), code, Hidden.version(version));
    }

    private static String path(Dictionary dictionary) {
        return "/console/dictionaries/" + dictionary.code();
    }
}
