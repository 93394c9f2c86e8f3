package fr.guichet.portal;

import fr.guichet.correspondence.Conversation;
import fr.guichet.requests.RequestView;
import fr.guichet.requests.SharedRequests.Shared;
import fr.guichet.shared.FrenchDates;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.GuestDeed;
import fr.guichet.sharing.Sharing;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a request for somebody who was invited to help with it: what is missing, and what they may see of the rest. */
@Controller
@RequestMapping("/mes-demandes/partagees/{number}")
class SharedController {
    private final GuestAccess access;
    private final StatusPage status;
    private final Conversation conversation;
    private final Sharing sharing;
    private final Clock clock;

    SharedController(GuestAccess access, StatusPage status, Conversation conversation, Sharing sharing, Clock clock) {
        this.access = access;
        this.status = status;
        this.conversation = conversation;
        this.sharing = sharing;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        Shared shared = access.request(number, here);
        sharing.note(shared.guest(), GuestDeed.OPENED, "", clock.instant());
        return show(shared, model);
    }

    String show(Shared shared, Model model) {
        RequestView request = shared.request();
        Guest guest = shared.guest();
        model.addAttribute("request", request);
        model.addAttribute("guest", guest);
        model.addAttribute("me", guest.account());
        model.addAttribute("base", "/mes-demandes/partagees/" + request.number());
        model.addAttribute("status", status.of(request));
        model.addAttribute("stages", status.stages(request));
        model.addAttribute("documents",
                GuestAccess.documents(status.documents(request), request.form().definition(), guest));
        model.addAttribute("messages", access.writes(shared) ? conversation.of(request.id()) : List.of());
        model.addAttribute("writing", access.writes(shared));
        model.addAttribute("filedOn", FrenchDates.day(request.clocks().filedAt()));
        return "portal/shared";
    }
}
