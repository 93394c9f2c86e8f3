package fr.guichet.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what no controller has answered for: unknown addresses, refusals of the security chain, faults. */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = statusOf(request);
        Throwable fault = faultOf(request);
        if (fault != null && DatabaseAway.caused(fault)) {
            log.warn("The database does not answer: {}", fault.toString());
            return ErrorPage.show(HttpStatus.SERVICE_UNAVAILABLE, request, response);
        }
        if (status == HttpStatus.FORBIDDEN && request.getAttribute(StalePage.ATTRIBUTE) != null) {
            return ErrorPage.show(status, StalePage.WORDING, null, request, response);
        }
        if (status == HttpStatus.FORBIDDEN || status == HttpStatus.UNAUTHORIZED) {
            return ErrorPage.show(HttpStatus.NOT_FOUND, request, response);
        }
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            log.error("Fault {} on {} {}", reference, request.getMethod(),
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), fault);
            return ErrorPage.show(status, status.value(), reference, request, response);
        }
        return ErrorPage.show(status, request, response);
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        Integer code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = HttpStatus.resolve(code == null ? 404 : code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static @Nullable Throwable faultOf(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
