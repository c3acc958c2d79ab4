package cn.hubei.trade.api.resource;

/** How a value is written. */
public enum FieldType {
    TEXT("string"),
    TIME("string"),
    WHOLE("integer"),
    DECIMAL("number"),
    OBJECT("object"),
    LIST("array");

    private final String json;

    FieldType(String json) {
        this.json = json;
    }

    /** Its type in JSON Schema. */
    public String json() {
        return json;
    }
}
