package cn.hubei.trade.platform.problem;

import cn.hubei.trade.platform.web.RequestReferences;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.slf4j.MDC;

/**
 * What went wrong, for a program: RFC 9457, problem+json.
 *
 * @param type where it is explained
 * @param reference stands in the log
 * @param errors each at its place in what was sent
 */
public record ProblemDetails(
        String type, String title, int status, String detail, String reference, List<WrongPlace> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param pointer a JSON pointer into the body, or the name of a parameter */
    public record WrongPlace(String pointer, String detail) {}

    public static ProblemDetails of(ProblemCode code) {
        return of(code, code.advice(), List.of());
    }

    public static ProblemDetails of(ProblemCode code, String detail, List<WrongPlace> errors) {
        return new ProblemDetails(
                "/developers#" + code,
                code.title(),
                code.status().value(),
                detail,
                Objects.requireNonNullElse(MDC.get(RequestReferences.KEY), "-"),
                errors);
    }

    /** Whether a program asks, which reads no page. */
    static boolean areFor(HttpServletRequest request) {
        var asked = request.getAttribute("jakarta.servlet.error.request_uri");
        return (asked instanceof String page ? page : request.getRequestURI()).startsWith("/api/");
    }
}
