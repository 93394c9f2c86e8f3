package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Htmx;
import fr.guichet.workspace.Leases;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An agent has a case for themselves while they work on it. */
@Controller
@RequestMapping("/agents/demandes/{number}/main")
class LeaseController {
    private final CasePage page;
    private final Leases leases;
    private final Clock clock;

    LeaseController(CasePage page, Leases leases, Clock clock) {
        this.page = page;
        this.leases = leases;
        this.clock = clock;
    }

    /** A page that has lost its case is loaded again, and says who has it. */
    @PostMapping
    @Nullable
    String take(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, HttpServletRequest request,
            HttpServletResponse response) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        UUID me = viewer.id().value();
        boolean mine = leases.take(open.view().id().value(), me, viewer.name(), clock.instant());
        if (!Htmx.asks(request)) {
            return "redirect:/agents/demandes/" + number;
        }
        if (!mine) {
            response.setHeader("HX-Refresh", "true");
        }
        response.setStatus(mine ? HttpStatus.NO_CONTENT.value() : HttpStatus.OK.value());
        return null;
    }

    @PostMapping("/fin")
    void release(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response) {
        leases.release(number, viewer.id().value());
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }
}
