package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.originals.Original;
import fr.guichet.originals.Originals;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The paper originals that may be destroyed today, and what lies in a box. */
@Controller
@RequestMapping(OriginalsController.PATH)
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class OriginalsController {
    static final String PATH = "/agents/saisie/originaux";

    private final Originals originals;
    private final Rights rights;
    private final Clock clock;

    OriginalsController(Originals originals, Rights rights, Clock clock) {
        this.originals = originals;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String boite, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Reach reach = reach(viewer);
        LocalDate today = LocalDate.now(clock);
        List<Original> found = boite.isBlank() ? originals.due(today, reach) : originals.in(boite, reach);
        model.addAttribute("box", boite);
        model.addAttribute("today", today);
        model.addAttribute("originals", found);
        model.addAttribute("due", found.stream().filter(one -> one.isDueOn(today)).count());
        model.addAttribute("more", found.size() == Originals.MOST);
        return "intake/originals";
    }

    /** @param originaux those that the agent has in hand and destroys; what is not due any more stays */
    @PostMapping("/destruction")
    String destroy(@RequestParam(defaultValue = "") List<UUID> originaux, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        target.addFlashAttribute("destroyed", originals.destroy(originaux, reach(viewer), viewer));
        return "redirect:" + PATH;
    }

    private Reach reach(SignedIn viewer) {
        Reach reach = rights.reach(viewer.id());
        if (!reach.somewhere().may(Level.RECEIVE)) {
            throw new NotFound("not allowed to this agent");
        }
        return reach;
    }
}
