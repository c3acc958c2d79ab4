package cn.hubei.trade.platform.form;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.Refusal;
import cn.hubei.trade.platform.refusal.SentBefore;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.Errors;

/** What a form shows: the values as they were typed and a sentence at each field that is wrong. */
public final class Fields implements Refusal {

    private final Map<String, List<String>> values;
    private final Map<String, String> problems;

    private Fields(Map<String, List<String>> values, Map<String, String> problems) {
        this.values = values;
        this.problems = problems;
    }

    public static Fields of(Object form) {
        return new Fields(read(form), Map.of());
    }

    public static Fields of(Object form, Errors errors) {
        var values = read(form);
        if (errors.getGlobalErrors().stream().anyMatch(error -> SentBefore.CODE.equals(error.getCode()))) {
            // Whoever sends it after that means another record.
            values.put("formKey", List.of(UUID.randomUUID().toString()));
        }
        return new Fields(values, sentences(errors));
    }

    /** Two forms on one page. */
    public Fields and(Fields other) {
        var allValues = new LinkedHashMap<>(values);
        allValues.putAll(other.values);
        var allProblems = new LinkedHashMap<>(problems);
        allProblems.putAll(other.problems);
        return new Fields(allValues, allProblems);
    }

    /** With what was typed instead. */
    public Fields typed(Map<String, String[]> typed) {
        var all = new LinkedHashMap<>(values);
        typed.forEach((name, texts) -> all.put(name, List.of(texts)));
        return new Fields(all, problems);
    }

    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public @Nullable String error(String name) {
        return problems.get(name);
    }

    /** The first sentence of each field; of the whole form under an empty name. */
    public Map<String, String> problems() {
        return problems;
    }

    /** Somebody else was quicker: no field of this form can mend that. */
    public boolean areOvertaken() {
        return Conflict.SENTENCE.equals(error(""));
    }

    @Override
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    @Override
    public int status() {
        return areOvertaken() ? HttpServletResponse.SC_CONFLICT : Refusal.super.status();
    }

    private static Map<String, String> sentences(Errors errors) {
        var sentences = new LinkedHashMap<String, String>();
        errors.getGlobalErrors().forEach(e -> sentences.put("", Objects.toString(e.getDefaultMessage(), "")));
        errors.getFieldErrors()
                .forEach(e -> sentences.putIfAbsent(e.getField(), Objects.toString(e.getDefaultMessage(), "")));
        return sentences;
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
