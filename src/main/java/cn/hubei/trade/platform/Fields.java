package cn.hubei.trade.platform;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** What a form shows: the values as they were typed and a sentence at each field that is wrong. */
public final class Fields {

    private final Map<String, List<String>> values;
    private final @Nullable Errors errors;

    private Fields(Map<String, List<String>> values, @Nullable Errors errors) {
        this.values = values;
        this.errors = errors;
    }

    public static Fields of(Object form) {
        return new Fields(read(form), null);
    }

    public static Fields of(Object form, Errors errors) {
        return new Fields(read(form), errors);
    }

    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public @Nullable String error(String name) {
        if (errors == null) {
            return null;
        }
        FieldError error = errors.getFieldError(name);
        return error == null ? null : error.getDefaultMessage();
    }

    /** Every sentence once, each with the field it belongs to (empty for the whole form). */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (errors != null) {
            errors.getGlobalErrors().forEach(e -> problems.put("", Objects.toString(e.getDefaultMessage(), "")));
            errors.getFieldErrors()
                    .forEach(e -> problems.putIfAbsent(e.getField(), Objects.toString(e.getDefaultMessage(), "")));
        }
        return problems;
    }

    public List<String> messages() {
        return List.copyOf(problems().values());
    }

    private static Map<String, List<String>> read(Object form) {
        var values = new LinkedHashMap<String, List<String>>();
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            var accessor = component.getAccessor();
            ReflectionUtils.makeAccessible(accessor);
            values.put(component.getName(), texts(ReflectionUtils.invokeMethod(accessor, form)));
        }
        return values;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(v -> Objects.toString(v, "")).toList();
        }
        return List.of(value.toString());
    }
}
