package cn.hubei.trade.api.deciding;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.resource.ApiResource;
import cn.hubei.trade.api.resource.WrongParameter;
import cn.hubei.trade.platform.problem.ProblemAnswers;
import cn.hubei.trade.platform.problem.ProblemCode;
import cn.hubei.trade.platform.problem.ProblemDetails;
import cn.hubei.trade.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** {@code POST /api/v1/applications/{number}/decision}: manual 3.4.2, by the provider's own program. */
@ApiResource
class DecisionApi {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final DecidingByKey deciding;
    private final ProblemAnswers answers;

    DecisionApi(DecidingByKey deciding, ProblemAnswers answers) {
        this.deciding = deciding;
        this.answers = answers;
    }

    @PostMapping(path = "/applications/{number}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> decide(
            @PathVariable String number,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String idempotencyKey,
            @RequestBody DecisionBody body) {
        var caller = ApiCaller.current().orElseThrow(NotFound::new);
        var answer = deciding.decide(number, body, demand(idempotencyKey), caller);
        return ResponseEntity.status(answer.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }

    private static String demand(@Nullable String key) {
        if (key == null || !key.matches("[\\x21-\\x7e]{1,100}")) {
            throw new WrongParameter(IDEMPOTENCY_KEY, "请在请求头 Idempotency-Key 中提供 1 至 100 个可见字符，每次审批各不相同，如 UUID");
        }
        return key;
    }

    @ExceptionHandler(KeyReused.class)
    void reused(HttpServletResponse response) throws IOException {
        answers.write(ProblemDetails.of(ProblemCode.KEY_REUSED), response);
    }
}
