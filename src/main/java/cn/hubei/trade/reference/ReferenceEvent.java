package cn.hubei.trade.reference;

import cn.hubei.trade.platform.Recorded;
import java.util.Set;

/** The operator changed a dictionary or a department. */
record ReferenceEvent(String action, String subject, String subjectId, String detail) implements Recorded {
    private static final Set<String> ACTIONS = Set.of(
            "dictionary-entry.added",
            "dictionary-entry.changed",
            "dictionary-entry.moved",
            "dictionary-entry.retired",
            "dictionary-entry.restored",
            "dictionary-entry.deleted",
            "department.added",
            "department.changed",
            "department.retired",
            "department.restored");

    ReferenceEvent {
        Recorded.demand(action, ACTIONS);
    }

    static ReferenceEvent entry(String what, Dictionary dictionary, String code, String detail) {
        return new ReferenceEvent(
                "dictionary-entry." + what,
                "dictionary-entry",
                dictionary.code() + "/" + code,
                dictionary.label() + "；" + detail);
    }

    static ReferenceEvent department(String what, String code, String detail) {
        return new ReferenceEvent("department." + what, "department", code, detail);
    }
}
