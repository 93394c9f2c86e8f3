package fr.guichet.portal;

import fr.guichet.shared.Actor;
import fr.guichet.shared.LinkExpired;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.Sharing;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the person whom a request is about ends the access of somebody whom their holder has asked to help, by a link of their own. */
@Controller
@RequestMapping("/invitation/fin/{token}")
class StopGuestController {
    private final Sharing sharing;
    private final RequestReader requests;
    private final Clock clock;

    StopGuestController(Sharing sharing, RequestReader requests, Clock clock) {
        this.sharing = sharing;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable String token, Model model) {
        model.addAttribute("guest", guest(token));
        return "portal/stop-guest";
    }

    @PostMapping
    String stop(@PathVariable String token, Model model) {
        Guest guest = guest(token);
        String subject = requests.request(new RequestId(guest.request())).names().subject();
        sharing.end(guest.request(), guest.id(), new Actor(null, subject, Actor.Kind.SUBJECT), clock.instant());
        model.addAttribute("guest", guest);
        model.addAttribute("stopped", true);
        return "portal/stop-guest";
    }

    private Guest guest(String token) {
        return sharing.byStopToken(token).orElseThrow(() -> new LinkExpired("stop of a guest"));
    }
}
