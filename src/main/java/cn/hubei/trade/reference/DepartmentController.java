package cn.hubei.trade.reference;

import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「商务主管部门」. */
@Controller
@RequestMapping("/console/departments")
class DepartmentController {

    private static final String LIST = "/console/departments";

    private final DepartmentRows rows;
    private final KeepingDepartments keeping;
    private final Departments departments;
    private final Regions regions;
    private final Toasts toasts;

    DepartmentController(
            DepartmentRows rows, KeepingDepartments keeping, Departments departments, Regions regions, Toasts toasts) {
        this.rows = rows;
        this.keeping = keeping;
        this.departments = departments;
        this.regions = regions;
        this.toasts = toasts;
    }

    record DepartmentForm(
            @NotBlank(message = "请填写部门名称") @Longest(value = 60, label = "部门名称")
            String name,

            @Nullable List<String> region,
            @Nullable String version) {}

    @GetMapping
    String list(DepartmentRows.DepartmentSearch search, Place page, Model model) {
        model.addAttribute("rows", rows.page(search, page));
        return "reference/departments";
    }

    @GetMapping("/new")
    String form(Model model) {
        return form(null, Fields.of(new DepartmentForm("", List.of("420000"), "")), model);
    }

    @PostMapping(params = "refresh")
    String refresh(DepartmentForm form, Model model) {
        return form(null, Fields.of(form), model);
    }

    @PostMapping
    String add(@Valid Bound<DepartmentForm> sent, Model model) {
        var form = sent.form();
        var region = regions.deepest(form.region());
        sent.demand(region != null, "region", "请选择部门所在的地区：省、市或区县");
        return sent.then(() -> keeping.add(Objects.requireNonNull(region), form.name()))
                .map(added -> done(added.message("department.added")))
                .orElseGet(() -> form(null, sent.fields(), model));
    }

    @GetMapping("/{code}/form")
    String form(@PathVariable String code, Model model) {
        var department = rows.one(code);
        var form = new DepartmentForm(department.name(), List.of(), String.valueOf(department.version()));
        return form(department, Fields.of(form), model);
    }

    @PostMapping("/{code}")
    String rename(@PathVariable String code, @Valid Bound<DepartmentForm> sent, Model model) {
        var department = rows.one(code);
        return sent.then(() -> {
                    var form = sent.form();
                    keeping.rename(code, form.name(), Hidden.version(form.version()));
                    return done("department.saved");
                })
                .orElseGet(() -> form(department, sent.fields(), model));
    }

    @PostMapping("/{code}/retirement")
    String retire(@PathVariable String code, @RequestParam @Nullable String version) {
        keeping.retire(code, Hidden.version(version));
        return done("department.retired");
    }

    @PostMapping("/{code}/restoration")
    String restore(@PathVariable String code, @RequestParam @Nullable String version) {
        keeping.restore(code, Hidden.version(version));
        return done("department.restored");
    }

    private String done(String message) {
        departments.forget();
        toasts.show(message);
        return "redirect:" + LIST;
    }

    private String form(@Nullable DepartmentRow department, Fields fields, Model model) {
        model.addAttribute("fields", fields).addAttribute("regions", regions);
        model.addAttribute("department", department);
        return "reference/department";
    }
}
