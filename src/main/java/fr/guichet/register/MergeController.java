package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.Merge;
import fr.guichet.people.Merges;
import fr.guichet.people.People;
import fr.guichet.people.PersonId;
import fr.guichet.requests.PersonRequests;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two records of one person are joined, or told apart; and joined ones are parted again. */
@Controller
@RequestMapping("/agents/personnes/{id}")
class MergeController {
    private final PersonAccess access;
    private final PersonPage page;
    private final People people;
    private final Merges merges;
    private final PersonRequests requests;
    private final Messages messages;
    private final Clock clock;

    MergeController(PersonAccess access, PersonPage page, People people, Merges merges, PersonRequests requests,
            Messages messages, Clock clock) {
        this.access = access;
        this.page = page;
        this.people = people;
        this.merges = merges;
        this.requests = requests;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether an agent came from the work list, and goes on with it. */
    @ModelAttribute("listed")
    boolean isListed(@RequestParam(defaultValue = "") String liste) {
        return !liste.isEmpty();
    }

    /** Both records side by side, before anything is done. */
    @GetMapping("/rapprochement/{other}")
    String compare(@PathVariable UUID id, @PathVariable UUID other, @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenPerson one = access.open(id, viewer).toChange();
        OpenPerson two = access.open(other, viewer).toChange();
        return one.person().id().equals(two.person().id())
                ? "redirect:" + one.address()
                : compared(one, two, "", new InputErrors(), model);
    }

    private String compared(OpenPerson one, OpenPerson two, String reason, InputErrors errors, Model model) {
        PersonId kept = merges.kept(one.person().id(), two.person().id());
        List<OpenPerson> both = kept.equals(one.person().id()) ? List.of(one, two) : List.of(two, one);
        model.addAttribute("one", one.person());
        model.addAttribute("other", two.person());
        model.addAttribute("both", both.stream().map(OpenPerson::person).toList());
        model.addAttribute("requests", both.stream().map(open -> requests.of(open.person().id(), open.reach())).toList());
        model.addAttribute("likeness", people.alike(one.person().id()).stream()
                .filter(alike -> alike.person().id().equals(two.person().id())).findFirst().orElse(null));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "register/merge";
    }

    @PostMapping("/rapprochement/{other}")
    String merge(@PathVariable UUID id, @PathVariable UUID other, @RequestParam(defaultValue = "") String reason,
            @ModelAttribute(name = "listed", binding = false) boolean listed, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenPerson one = access.open(id, viewer).toChange();
        OpenPerson two = access.open(other, viewer).toChange();
        TypedFields fields = new TypedFields(messages);
        String why = fields.text("reason", reason, "register.merge.reason-missing");
        if (one.person().id().equals(two.person().id())) { // a second click
            return "redirect:" + one.address();
        } else if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return compared(one, two, reason, fields.errors(), model);
        }
        PersonId kept = merges.merge(one.person().id(), two.person().id(), why, viewer.actor(), clock.instant());
        return done(access.open(kept.value(), viewer), "register.done.merged", listed, target);
    }

    @PostMapping("/rapprochement/{other}/distinction")
    String tellApart(@PathVariable UUID id, @PathVariable UUID other,
            @ModelAttribute(name = "listed", binding = false) boolean listed, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        OpenPerson one = access.open(id, viewer).toChange();
        merges.tellApart(one.person().id(), access.open(other, viewer).person().id(), viewer.actor(), clock.instant());
        return done(one, "register.done.told-apart", listed, target);
    }

    private static String done(OpenPerson open, String key, boolean listed, RedirectAttributes target) {
        String page = PersonPage.done(open, key, target);
        return listed ? "redirect:" + DuplicatesController.ADDRESS : page;
    }

    /** The parted record may be beyond the reach of this agent. */
    @PostMapping("/reunions/{merge}/annulation")
    String undo(@PathVariable UUID id, @PathVariable UUID merge, @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenPerson open = access.open(id, viewer).toChange();
        Merge undone = merges.of(open.person().id()).stream().filter(one -> one.id().equals(merge)).findFirst()
                .orElseThrow(() -> new NotFound("merge " + merge));
        TypedFields fields = new TypedFields(messages);
        String why = fields.text("motif-" + merge, typed.getOrDefault("motif-" + merge, ""), "register.merge.reason-missing");
        if (!fields.areRight()) {
            model.addAttribute("undoing", undone.id());
            return page.wrong(open, fields.errors(), response, model);
        }
        merges.undo(open.person().id(), merge, why, viewer.actor(), clock.instant());
        return PersonPage.done(open, "register.done.unmerged", target);
    }
}
