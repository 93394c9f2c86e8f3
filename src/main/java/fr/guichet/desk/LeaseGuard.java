package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.IllegalMove;
import fr.guichet.workspace.Leases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps everybody else from writing on a case while an agent works on it, whatever page they still have open. What that agent
 * sends ends their work.
 */
@Component
class LeaseGuard implements HandlerInterceptor, WebMvcConfigurer {
    private final Leases leases;
    private final Clock clock;

    LeaseGuard(Leases leases, Clock clock) {
        this.leases = leases;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/agents/demandes/*/**").excludePathPatterns("/agents/demandes/*/main/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (request.getMethod().equals("POST") && authentication != null
                && authentication.getPrincipal() instanceof SignedIn viewer
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("number") instanceof String number) {
            if (leases.ofAnother(number, viewer.id().value(), clock.instant()).isPresent()) {
                throw new IllegalMove("another agent works on " + number);
            }
            leases.release(number, viewer.id().value());
        }
        return true;
    }
}
