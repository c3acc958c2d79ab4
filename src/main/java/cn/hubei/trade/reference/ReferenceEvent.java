package cn.hubei.trade.reference;

import cn.hubei.trade.platform.Recorded;

/** The operator changed a dictionary or a department. */
record ReferenceEvent(String action, String subject, String subjectId, String detail) implements Recorded {

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
