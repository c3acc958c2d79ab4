package cn.hubei.trade.reference;

import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
    String list(DepartmentRows.DepartmentSearch search, @RequestParam(defaultValue = "1") int page, Model model) {
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
    String add(@Valid DepartmentForm form, BindingResult errors, HttpServletResponse response, Model model) {
        var region = regions.deepest(form.region());
        if (region == null) {
            errors.rejectValue("region", "blank", "请选择部门所在的地区：省、市或区县");
        }
        if (!errors.hasErrors()) {
            try {
                return done(
                        keeping.add(Objects.requireNonNull(region), form.name()).message("department.added"));
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(null, Fields.of(form, errors), model);
    }

    @GetMapping("/{code}/form")
    String form(@PathVariable String code, Model model) {
        var department = rows.one(code);
        var form = new DepartmentForm(department.name(), List.of(), String.valueOf(department.version()));
        return form(department, Fields.of(form), model);
    }

    @PostMapping("/{code}")
    String rename(
            @PathVariable String code,
            @Valid DepartmentForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        var department = rows.one(code);
        if (!errors.hasErrors()) {
            try {
                keeping.rename(code, form.name(), Hidden.version(form.version()));
                return done("department.saved");
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(department, Fields.of(form, errors), model);
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
