package cn.hubei.trade.platform.problem;

import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** What a program is told when something went wrong; each is explained on /developers. */
public enum ProblemCode {
    UNREADABLE(HttpStatus.BAD_REQUEST, "请求无法识别", "请检查地址、参数和正文的格式。"),
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "参数有误", "errors 逐项写明哪个参数有误、应当怎样填写。"),
    KEY_REQUIRED(HttpStatus.UNAUTHORIZED, "需要密钥", "该资源不向公众开放，请在请求头 Authorization 中以 Bearer 方式提供密钥。"),
    KEY_INVALID(HttpStatus.UNAUTHORIZED, "密钥无效", "密钥不存在或不完整，请核对是否完整复制。"),
    KEY_EXPIRED(HttpStatus.UNAUTHORIZED, "密钥已到期", "请换用新的密钥；本单位的密钥在「我的账户 › 接口与推送」中新增。"),
    KEY_REVOKED(HttpStatus.UNAUTHORIZED, "密钥已停用", "该密钥或其所属的单位、账户已被停用。"),
    ADDRESS_REFUSED(HttpStatus.FORBIDDEN, "不允许从该地址调用", "密钥限定了来源地址，当前地址不在其中。"),
    SCOPE_MISSING(HttpStatus.FORBIDDEN, "密钥没有此项权限", "请使用具有相应权限的密钥；各资源所需的权限见本页「数据目录」。"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "没有这项内容", "地址有误，或该记录不存在、不在密钥可见的范围内。"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "请求方式不正确", "请按文档使用 GET 或 POST。"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "没有所需的格式", "接口只提供 application/json。"),
    CONFLICT(HttpStatus.CONFLICT, "该记录已被他人处理", "请重新读取记录，以其新的 version 再次提交。"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "正文过大", "请缩小请求的正文。"),
    WRONG_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "正文的格式不正确", "正文须为 application/json。"),
    RULE(HttpStatus.UNPROCESSABLE_CONTENT, "不符合业务规则", "errors 逐项写明原因。"),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "幂等键已用于另一请求", "同一 Idempotency-Key 只能重发内容相同的请求。"),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "调用过于频繁", "请在响应头 Retry-After 所示的秒数之后重试。"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "系统出现问题", "请稍后重试；仍有问题的，请将 reference 告知平台运营方。"),
    WRONG_CLOCK(HttpStatus.BAD_GATEWAY, "服务器时钟有误", "请稍后重试。"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "系统暂时无法访问数据库", "请稍后重试。"),
    TOOK_TOO_LONG(HttpStatus.GATEWAY_TIMEOUT, "查询时间过长", "请缩小查询的范围。");

    private final HttpStatus status;
    private final String title;
    private final String advice;

    ProblemCode(HttpStatus status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What to do. */
    public String advice() {
        return advice;
    }

    /** Where nothing more is known than the status; of several with one status the first. */
    static ProblemCode of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> KEY_REQUIRED;
            case FORBIDDEN -> SCOPE_MISSING;
            default ->
                Arrays.stream(values())
                        .filter(code -> code.status == status)
                        .findFirst()
                        .orElse(status.is4xxClientError() ? UNREADABLE : FAILED);
        };
    }
}
