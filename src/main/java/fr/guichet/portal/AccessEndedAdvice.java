package fr.guichet.portal;

import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Htmx;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says to a guest in mid-form, in plain words, why the next page does not come. A page that sends by itself goes there. */
@ControllerAdvice(basePackageClasses = AccessEndedAdvice.class)
class AccessEndedAdvice {
    @ExceptionHandler(AtTheDesk.class)
    ModelAndView atTheDesk(HttpServletRequest request, HttpServletResponse response) {
        if (Htmx.asks(request)) {
            response.setHeader("HX-Redirect", request.getRequestURI());
        }
        return new ModelAndView("portal/at-the-desk", HttpStatus.CONFLICT);
    }

    @ExceptionHandler(AccessEnded.class)
    ModelAndView ended(AccessEnded end, HttpServletRequest request, HttpServletResponse response) {
        if (Htmx.asks(request)) {
            response.setHeader("HX-Redirect", request.getRequestURI());
        }
        ModelAndView page = new ModelAndView("portal/access-ended", HttpStatus.FORBIDDEN);
        page.addObject("guest", end.guest());
        page.addObject("filedAs", end.filedAs());
        page.addObject("endedOn", end.guest().endedAt() == null ? "" : FrenchDates.day(end.guest().endedAt()));
        return page;
    }
}
