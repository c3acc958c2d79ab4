package cn.hubei.trade.account.signon.provider;

import cn.hubei.trade.account.signon.provider.SignOnSettings.ProviderSettings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads a provider's facts by the pointers of its settings. */
final class Facts {

    private static final int LONGEST = 400;

    private final Map<Fact, JsonPointer> pointers = new EnumMap<>(Fact.class);
    private final JsonPointer subject;

    Facts(ProviderSettings settings) {
        subject = JsonPointer.compile(settings.subject());
        settings.facts().forEach((name, pointer) -> {
            var fact = Fact.of(name)
                    .orElseThrow(() -> new IllegalStateException("没有名为 " + name + " 的信息项（platform.sign-on.*.facts）"));
            pointers.put(fact, JsonPointer.compile(pointer));
        });
    }

    Identity identity(String issuer, JsonNode told) {
        var found = new EnumMap<Fact, String>(Fact.class);
        pointers.forEach((fact, pointer) -> text(told, pointer).ifPresent(value -> found.put(fact, value)));
        var who = text(told, subject).orElseThrow(() -> new NotVouched("No subject in the answer"));
        return new Identity(issuer, who, found);
    }

    /** Of a text or a number; too long to be a fact is none. */
    static Optional<String> text(JsonNode told, JsonPointer pointer) {
        var node = told.at(pointer);
        return node.isValueNode() && !node.isNull()
                ? Optional.of(node.asString().strip()).filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                : Optional.empty();
    }
}
