package cn.hubei.trade.api.resource;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Completes the document that was made of the controllers by what the catalogue says of each field. */
public final class OpenApiSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    /** What a path answers: one resource, or a page of it. */
    private static final Map<String, String> NAMES = Map.of(
            "offerings", "Offering",
            "notices", "Notice",
            "policies", "Notice",
            "providers", "Provider",
            "organizations", "Organization",
            "applications", "Application",
            "statistics", "Month");

    private static final Set<String> DEMANDED = Set.of("Idempotency-Key", "month");

    private static final Map<String, String> PARAMETERS = Map.of(
            "limit", "每页条数，1 至 200，默认 50",
            "after", "上一页 next 中的位置",
            "changedSince", "只读取此后变更的记录：已读到的最后一条的 changedAt",
            "kind", "类别",
            "region", "2、4 或 6 位行政区划代码（GB/T 2260），按开头匹配",
            "provider", "第三方服务商的统一社会信用代码（GB 32100）",
            "enterprise", "外贸企业的统一社会信用代码（GB 32100）",
            "state", "申请进度",
            "month", "月份，如 2026-10",
            "Idempotency-Key", "每次审批各不相同，如 UUID；同一键重发得到同一答复，保留 24 小时");

    private OpenApiSchemas() {}

    public static ObjectNode describe(ObjectNode document) {
        document.remove("servers");
        document.remove("tags");
        var info = document.putObject("info");
        info.put("title", "湖北省对外贸易综合服务平台 开放接口");
        info.put("version", "v1");
        info.put("description", "数据项、共享属性与用法见 /developers。时间为东八区，代码均为文本。");
        var decision = document.at("/components/schemas/DecisionBody");
        var components = document.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("key")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "hbt_ 开头的密钥；公开的资源不需要");
        var schemas = components.putObject("schemas");
        Catalogue.all().forEach(resource -> schema(resource, schemas));
        problem(schemas);
        schemas.set("DecisionBody", decision);
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation(path.getKey(), (ObjectNode) operation.getValue())));
        return document;
    }

    private static void operation(String path, ObjectNode operation) {
        operation.remove("tags");
        operation.put(
                "operationId",
                path.substring(Resource.ROOT.length())
                        .replaceAll("[^a-zA-Z]+", "-")
                        .replaceAll("-$", ""));
        operation.withArray("parameters").forEach(parameter -> parameter((ObjectNode) parameter));
        var segment = path.substring(Resource.ROOT.length()).split("/")[0];
        var resource = Catalogue.all().stream()
                .filter(one -> one.path().split("/")[0].equals(segment.equals("policies") ? "notices" : segment))
                .findFirst()
                .orElseThrow();
        operation.put("summary", resource.label());
        if (resource.scope() != null) {
            operation.putArray("security").addObject().putArray("key");
            operation.put("description", "接口用户须有权限 " + resource.scope().code() + "；单位以本单位的密钥读取自己的记录");
        }
        var responses = operation.putObject("responses");
        if (path.endsWith("/decision")) {
            operation.put("summary", "审批申请");
            operation.put("description", "服务商以具有 applications:decide 的密钥审批本单位收到的申请");
            decided(responses);
        } else {
            answer(responses, NAMES.get(segment), isPage(path));
        }
        content(responses.putObject("default").put("description", "出错，RFC 9457"), "application/problem+json")
                .put("$ref", REFERENCE + "Problem");
    }

    private static void parameter(ObjectNode parameter) {
        var name = parameter.get("name").asString();
        if (DEMANDED.contains(name)) {
            parameter.put("required", true);
        }
        Optional.ofNullable(PARAMETERS.get(name)).ifPresent(words -> parameter.put("description", words));
    }

    private static boolean isPage(String path) {
        return !path.endsWith("}") || path.contains("/organizations/");
    }

    private static void answer(ObjectNode responses, String name, boolean page) {
        var schema = content(responses.putObject("200").put("description", "成功"), "application/json");
        if (!page) {
            schema.put("$ref", REFERENCE + name);
            return;
        }
        schema.put("type", "object");
        var properties = schema.putObject("properties");
        properties.putObject("items").put("type", "array").putObject("items").put("$ref", REFERENCE + name);
        nullable(properties.putObject("next"), "string").put("description", "下一页的相对地址；没有下一页时为 null");
    }

    private static void decided(ObjectNode responses) {
        var schema = content(responses.putObject("200").put("description", "已审批"), "application/json")
                .put("type", "object");
        var properties = schema.putObject("properties");
        properties.putObject("number").put("type", "string").put("description", "服务编号");
        properties.putObject("state").put("type", "string").put("description", "APPROVED 或 REFUSED");
    }

    private static ObjectNode content(ObjectNode response, String mediaType) {
        return response.putObject("content").putObject(mediaType).putObject("schema");
    }

    private static void schema(Resource<?> resource, ObjectNode schemas) {
        var schema = schemas.putObject(NAMES.get(resource.path().split("/")[0])).put("type", "object");
        schema.put("description", resource.label());
        var properties = schema.putObject("properties");
        resource.fields().forEach(field -> property(field, properties.putObject(field.name())));
    }

    private static void property(Field<?> field, ObjectNode property) {
        typed(property, field.type());
        property.put("description", field.label() + "（" + field.first().sharing() + "）");
        var parts = field.parts();
        if (parts.isEmpty()) {
            return;
        }
        var within =
                field.type() == FieldType.LIST ? property.putObject("items").put("type", "object") : property;
        var properties = within.putObject("properties");
        parts.forEach(
                part -> typed(properties.putObject(part.name()), part.type()).put("description", part.label()));
    }

    private static ObjectNode typed(ObjectNode property, FieldType type) {
        nullable(property, type.json());
        Optional.of(type).filter(FieldType.TIME::equals).ifPresent(time -> property.put("format", "date-time"));
        return property;
    }

    private static ObjectNode nullable(ObjectNode property, String type) {
        property.putArray("type").add(type).add("null");
        return property;
    }

    private static void problem(ObjectNode schemas) {
        var properties = schemas.putObject("Problem").put("type", "object").putObject("properties");
        properties.putObject("type").put("type", "string").put("description", "说明所在，如 /developers#TOO_MANY");
        properties.putObject("title").put("type", "string");
        properties.putObject("status").put("type", "integer");
        properties.putObject("detail").put("type", "string");
        properties.putObject("reference").put("type", "string").put("description", "日志中的编号");
        var error = properties
                .putObject("errors")
                .put("type", "array")
                .putObject("items")
                .put("type", "object")
                .putObject("properties");
        error.putObject("pointer").put("type", "string").put("description", "参数名，或正文中的 JSON 指针");
        error.putObject("detail").put("type", "string");
    }
}
