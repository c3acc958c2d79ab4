package cn.hubei.trade.api.resource;

import cn.hubei.trade.platform.problem.ProblemAnswers;
import cn.hubei.trade.platform.problem.ProblemCode;
import cn.hubei.trade.platform.problem.ProblemDetails;
import cn.hubei.trade.platform.problem.ProblemDetails.WrongPlace;
import cn.hubei.trade.platform.refusal.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a program is told of its own mistakes: at which place, and how it is written. */
@RestControllerAdvice(annotations = ApiResource.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals {

    private final ProblemAnswers answers;

    ApiRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void wrong(WrongParameter wrong, HttpServletResponse response) throws IOException {
        refuse(ProblemCode.INVALID_PARAMETER, wrong.name(), wrong.sentence(), response);
    }

    @ExceptionHandler
    void refused(RuleViolation violation, HttpServletResponse response) throws IOException {
        refuse(ProblemCode.RULE, "/" + violation.field(), violation.sentence(), response);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    void unreadable(HttpServletResponse response) throws IOException {
        answers.write(ProblemDetails.of(ProblemCode.UNREADABLE), response);
    }

    private void refuse(ProblemCode code, String place, String sentence, HttpServletResponse response)
            throws IOException {
        answers.write(ProblemDetails.of(code, sentence, List.of(new WrongPlace(place, sentence))), response);
    }
}
