package fr.guichet.portal;

import fr.guichet.shared.EmailAddresses;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.Invitation;
import fr.guichet.sharing.Sharing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Somebody who was asked to help reads what for, signs in, and says yes or no. Opening the link answers nothing. */
@Controller
class InvitationController {
    private final Sharing sharing;
    private final Clock clock;

    InvitationController(Sharing sharing, Clock clock) {
        this.sharing = sharing;
        this.clock = clock;
    }

    @GetMapping("/invitation/{token}")
    String keep(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, InvitationCookie.set(token, request.isSecure()));
        return "redirect:/invitation";
    }

    @GetMapping("/invitation")
    String read(@CookieValue(name = InvitationCookie.NAME, defaultValue = "") String token,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletResponse response, Model model) {
        if (!(sharing.invitation(token, clock.instant()) instanceof Invitation.Open open)) {
            return closed(response);
        }
        String email = here.provenEmail();
        model.addAttribute("guest", open.guest());
        model.addAttribute("email", email);
        model.addAttribute("theirs", email != null && EmailAddresses.leadToOneMailbox(email, open.guest().email()));
        return "portal/invitation";
    }

    @PostMapping("/invitation")
    String accept(@CookieValue(name = InvitationCookie.NAME, defaultValue = "") String token,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletRequest request,
            HttpServletResponse response) {
        if (here.provenEmail() == null) {
            return "redirect:/connexion?suite=/invitation";
        }
        Optional<Guest> guest = sharing.accept(token, Objects.requireNonNull(here.account()), here.provenEmail(),
                clock.instant());
        if (guest.isEmpty()) {
            return closed(response);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, InvitationCookie.clear(request.isSecure()));
        return "redirect:/mes-demandes?aide";
    }

    @PostMapping("/invitation/refus")
    String decline(@CookieValue(name = InvitationCookie.NAME, defaultValue = "") String token,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletRequest request,
            HttpServletResponse response) {
        if (here.provenEmail() == null) {
            return "redirect:/connexion?suite=/invitation";
        }
        boolean declined = sharing.decline(token, Objects.requireNonNull(here.account()), here.provenEmail(), clock.instant());
        response.addHeader(HttpHeaders.SET_COOKIE, InvitationCookie.clear(request.isSecure()));
        return declined ? "portal/invitation-declined" : closed(response);
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "portal/invitation-closed";
    }
}
