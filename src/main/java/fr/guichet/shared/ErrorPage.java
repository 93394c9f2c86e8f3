package fr.guichet.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The one page that says, in plain words, that something did not go as wished. */
final class ErrorPage {
    private static final Set<Integer> WORDED = Set.of(400, 404, 409, 410, 413, 419, 429, 500, 503);

    private ErrorPage() {}

    static ModelAndView show(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        return show(status, wording(status), null, request, response);
    }

    /**
     * @param wording the number whose words are shown; it may differ from the status
     * @param reference what the log says too, to find the cause
     */
    static ModelAndView show(HttpStatus status, int wording, @Nullable String reference, HttpServletRequest request,
            HttpServletResponse response) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        }
        if (Htmx.asks(request)) {
            response.setHeader("HX-Retarget", "#contenu");
            response.setHeader("HX-Reselect", "#contenu");
            response.setHeader("HX-Reswap", "outerHTML show:window:top");
        }
        ModelAndView page = new ModelAndView("errors/page", status);
        page.addObject("wording", "shared.error-" + wording);
        page.addObject("reference", reference);
        return page;
    }

    private static int wording(HttpStatus status) {
        if (WORDED.contains(status.value())) {
            return status.value();
        }
        return status.is5xxServerError() ? 500 : 400;
    }
}
