package fr.guichet.portal;

import fr.guichet.requests.ColleagueRequests;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes over what a colleague filed in the name of an organisation. */
@Controller
class ColleaguesController {
    private final ColleagueRequests requests;
    private final Clock clock;

    ColleaguesController(ColleagueRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @PostMapping("/mes-demandes/{number}/reprise-collegue")
    String takeOver(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here) {
        if (here.provenEmail() == null) {
            throw new NotFound("request " + number);
        }
        requests.takeOver(number, Objects.requireNonNull(here.account()), here.provenEmail(), clock.instant());
        return "redirect:/mes-demandes/" + number + "?collegue";
    }
}
