package cn.hubei.trade.platform.problem;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.refusal.TooMany;
import cn.hubei.trade.platform.web.Assets;
import cn.hubei.trade.platform.web.PageContext;
import cn.hubei.trade.platform.web.SiteMenu;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whatever goes wrong ends on a page in Chinese that says what to do, with a reference number that stands in the log. */
@Controller
@ControllerAdvice
class Problems implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Assets assets;
    private final SiteMenu site;
    private final ProblemPage page;

    Problems(Assets assets, SiteMenu site, ProblemPage page) {
        this.assets = assets;
        this.site = site;
        this.page = page;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return problem(request, HttpStatus.NOT_FOUND);
    }

    /** Two at once: a stale form, a lock held too long, or the same form sent twice in one moment. */
    @ExceptionHandler({
        Conflict.class,
        OptimisticLockingFailureException.class,
        PessimisticLockingFailureException.class,
        DuplicateKeyException.class
    })
    ModelAndView conflict(HttpServletRequest request) {
        return problem(request, HttpStatus.CONFLICT);
    }

    /** A rule that no field of a form can mend: a button that may not be used here. */
    @ExceptionHandler(RuleViolation.class)
    ModelAndView refused(HttpServletRequest request, RuleViolation violation) {
        if (ProblemDetails.areFor(request)) {
            return problem(request, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var page = PageContext.ofNobody(request, assets, site);
        return new ModelAndView(
                "platform/refused",
                Map.of("page", page, "sentence", violation.sentence(), "back", back(request)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The page that was left, of this site only: a browser tells no more. */
    private static String back(HttpServletRequest request) {
        var referrer = request.getHeader(HttpHeaders.REFERER);
        try {
            var path = referrer == null ? null : URI.create(referrer).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? "/console" : path;
        } catch (IllegalArgumentException malformed) {
            return "/console";
        }
    }

    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView forbidden(HttpServletRequest request) {
        return problem(request, HttpStatus.FORBIDDEN);
    }

    /** Fields that no form has: their names hold what nobody sees. */
    @ExceptionHandler(RequestRejectedException.class)
    ModelAndView unreadable(HttpServletRequest request) {
        return problem(request, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return problem(request, HttpStatus.CONTENT_TOO_LARGE);
    }

    /** Whoever was sent here by a script gets the whole page, not a part of the one it was on. */
    @ExceptionHandler(TooMany.class)
    ModelAndView tooMany(HttpServletRequest request, HttpServletResponse response, TooMany refusal) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(refusal.until().toSeconds()));
        response.setHeader("HX-Retarget", "body");
        response.setHeader("HX-Reswap", "innerHTML");
        return problem(request, HttpStatus.TOO_MANY_REQUESTS)
                .addObject("reason", refusal.reason())
                .addObject("wait", TooMany.words(refusal.until()));
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ModelAndView noDatabase(HttpServletRequest request, Exception failure) {
        LOG.error("The database does not answer", failure);
        return problem(request, HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** PostgreSQL ended a statement that took too long. */
    @ExceptionHandler(QueryTimeoutException.class)
    ModelAndView tookTooLong(HttpServletRequest request, Exception failure) {
        LOG.error("{} {} took too long", request.getMethod(), request.getRequestURI(), failure);
        return problem(request, HttpStatus.GATEWAY_TIMEOUT);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView unexpected(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws Exception {
        if (response.isCommitted()) {
            // Half a file has left: the container breaks the connection off, and no page is taken for the other half.
            throw failure;
        }
        if (failure instanceof ErrorResponse known) {
            return problem(request, HttpStatus.valueOf(known.getStatusCode().value()));
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return problem(request, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @RequestMapping("/error")
    ModelAndView container(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = status instanceof Integer code ? HttpStatus.resolve(code) : null;
        return problem(request, known == null ? HttpStatus.NOT_FOUND : known);
    }

    private ModelAndView problem(HttpServletRequest request, HttpStatus status) {
        return page.of(request, status);
    }
}
