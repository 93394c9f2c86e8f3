package fr.guichet.portal;

import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.RequestReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever is cut off in the midst of something why, and shows them what they had typed. */
@ControllerAdvice(basePackageClasses = MandateOverAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class MandateOverAdvice {
    private final Mandates mandates;
    private final RequestReader requests;

    MandateOverAdvice(Mandates mandates, RequestReader requests) {
        this.mandates = mandates;
        this.requests = requests;
    }

    /** The refusal of a request that this account followed once; none for somebody who never did. */
    Optional<MandateOver> over(String number, UUID account) {
        return requests.byNumber(number).stream().flatMap(request -> mandates.ofRequest(request.id().value()).stream())
                .filter(mandate -> account.equals(mandate.holder().account()) && mandate.isOver()).findFirst()
                .map(MandateOver::new);
    }

    @ExceptionHandler(MandateOver.class)
    ModelAndView show(MandateOver over, HttpServletRequest request, HttpServletResponse response) {
        MandateView mandate = over.mandate();
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return new ModelAndView("portal/mandate-over",
                Map.of("mandate", mandate, "text", Objects.requireNonNullElse(request.getParameter("texte"), "")));
    }
}
