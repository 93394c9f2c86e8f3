package fr.guichet.portal;

import fr.guichet.mandates.MandateAction;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says after a grant who helps at home (CASF L232-7). */
@Controller
class HelperController {
    private static final int LONGEST = 500;

    private final FollowController follow;
    private final RequestDesk desk;
    private final Mandates mandates;
    private final Messages words;
    private final Clock clock;

    HelperController(FollowController follow, RequestDesk desk, Mandates mandates, Messages words, Clock clock) {
        this.follow = follow;
        this.desk = desk;
        this.mandates = mandates;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/mes-demandes/{number}/aide")
    String declare(@PathVariable String number, @RequestParam(defaultValue = "") String helper,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletResponse response, Model model) {
        RequestView request = follow.request(number, here);
        TypedFields fields = new TypedFields(words);
        String said = fields.text("helper", helper, "portal.helper.missing");
        if (said.codePointCount(0, said.length()) > LONGEST) {
            fields.wrong("helper", "portal.helper.long", LONGEST);
        }
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            follow.show(request, here, model);
            model.addAttribute("errors", fields.errors());
            model.addAttribute("helper", helper);
            return "portal/follow";
        }
        mandates.use(request.id().value(), MandateAction.DECLARED_HELPER, here.actor(), clock.instant(), null);
        desk.declareHelper(request.id(), said, here.actor(), clock.instant());
        return "redirect:" + here.requests() + "/" + number + "?aide";
    }
}
