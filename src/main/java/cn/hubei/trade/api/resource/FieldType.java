package cn.hubei.trade.api.resource;

/** How a value is written. */
public enum FieldType {
    TEXT("string", "文本"),
    TIME("string", "时间"),
    WHOLE("integer", "整数"),
    DECIMAL("number", "小数"),
    OBJECT("object", "对象"),
    LIST("array", "列表");

    private final String json;
    private final String label;

    FieldType(String json, String label) {
        this.json = json;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Its type in JSON Schema. */
    public String json() {
        return json;
    }
}
