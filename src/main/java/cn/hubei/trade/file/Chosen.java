package cn.hubei.trade.file;

import cn.hubei.trade.platform.refusal.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The files of one field of a form: those that are good and wait to be saved, and a sentence for each that is not. */
public record Chosen(String field, List<Attached> files, List<String> problems) implements Refusal {

    @Override
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    public static Chosen none(String field) {
        return new Chosen(field, List.of(), List.of());
    }

    public List<UUID> ids() {
        return files.stream().map(Attached::id).toList();
    }

    /** Where a file there must be. */
    public Chosen demanded(String sentence) {
        return files.isEmpty() && problems.isEmpty() ? new Chosen(field, files, List.of(sentence)) : this;
    }

    /** All of them, a line each; null where nothing is wrong. */
    public @Nullable String problem() {
        return problems.isEmpty() ? null : String.join("\n", problems);
    }

    public void addTo(Errors errors) {
        var problem = problem();
        if (problem != null) {
            errors.rejectValue(field, "file", problem);
        }
    }
}
