package fr.guichet.accounts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The short address that agents type. */
@Controller
class AgentHomeController {
    @GetMapping("/agents")
    String home(@AuthenticationPrincipal SignedIn viewer) {
        return "redirect:" + viewer.home();
    }
}
