package fr.guichet.reception;

import fr.guichet.accounts.SignedIn;
import fr.guichet.counter.Help;
import fr.guichet.counter.Helps;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.organisation.Authorities;
import fr.guichet.people.PersonSearch;
import fr.guichet.people.PersonView;
import fr.guichet.requests.PersonRequests;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** The counter: whom an agent helps now, and what they have agreed to. */
@Controller
@RequestMapping(ReceptionController.PATH)
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class ReceptionController {
    static final String PATH = "/agents/accueil";

    private final Helps helps;
    private final HelpStart start;
    private final FormCatalogue forms;
    private final PersonSearch search;
    private final Rights rights;
    private final Authorities authorities;
    private final Messages messages;
    private final Clock clock;

    ReceptionController(Helps helps, HelpStart start, FormCatalogue forms, PersonSearch search, Rights rights,
            Authorities authorities, Messages messages, Clock clock) {
        this.helps = helps;
        this.start = start;
        this.forms = forms;
        this.search = search;
        this.rights = rights;
        this.authorities = authorities;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param texte words of a name by which the person is looked for */
    @GetMapping
    String show(@RequestParam(defaultValue = "") String texte, @RequestParam(defaultValue = "") String brouillon,
            @AuthenticationPrincipal SignedIn viewer, Model model) {
        must(viewer);
        return page(HelpForm.at(helps.placeToday(viewer, LocalDate.now(clock)), brouillon), texte, new InputErrors(), viewer,
                model);
    }

    @PostMapping
    String begin(@ModelAttribute("help") HelpForm form, @RequestParam(defaultValue = "") String texte,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) {
        must(viewer);
        Optional<Help> before = before(form, viewer);
        TypedFields fields = new TypedFields(messages);
        Optional<PersonView> known = found(texte, viewer).stream()
                .filter(one -> form.person().filter(one.id().value()::equals).isPresent()).findFirst();
        Optional<Helps.Begun> begun = form.read(known, before, consent(), fields);
        if (begun.isPresent()) {
            return "redirect:" + (before.isPresent()
                    ? start.resume(Objects.requireNonNull(before.get().request()), begun.get(), viewer)
                    : start.begin(asked(form, viewer), begun.get(), known, viewer));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, texte, fields.errors(), viewer, model);
    }

    /** Erases what was begun with somebody, on their word. */
    @PostMapping("/{draft}/abandon")
    String discard(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn viewer) {
        start.discard(draft, viewer);
        return "redirect:" + PATH;
    }

    private Optional<Help> before(HelpForm form, SignedIn viewer) {
        return helps.unfinished(viewer).stream()
                .filter(help -> String.valueOf(help.request()).equals(form.brouillon())).findFirst();
    }

    private PublishedForm asked(HelpForm form, SignedIn viewer) {
        return offered(viewer).stream().filter(one -> one.definition().slug().equals(form.demarche())).findFirst()
                .orElseThrow(() -> new NotFound("form " + form.demarche()));
    }

    /** The person has gone: nobody goes on in this draft without being asked again. */
    @PostMapping("/fin")
    String end(@AuthenticationPrincipal SignedIn viewer) {
        helps.end(viewer);
        return "redirect:" + PATH + "?termine";
    }

    /** Who takes in nothing helps nobody. */
    private void must(SignedIn viewer) {
        if (offered(viewer).isEmpty()) {
            throw new NotFound("not allowed to this agent");
        }
    }

    /** What is read aloud. */
    private String consent() {
        return messages.text("reception.consent.text", authorities.current().name());
    }

    /** The forms of citizens that this agent may take in. */
    private List<PublishedForm> offered(SignedIn viewer) {
        Reach reach = rights.reach(viewer.id());
        return forms.listed().stream().filter(form -> !form.definition().whoMayFile().agentsOnly()
                && !form.definition().whoMayFile().filesNothing() && reach.may(Level.RECEIVE, form.definition().slug())).toList();
    }

    private List<PersonView> found(String text, SignedIn viewer) {
        return text.isBlank() ? List.of() : search.find(text, PersonRequests.visible(rights.reach(viewer.id())));
    }

    private String page(HelpForm form, String text, InputErrors errors, SignedIn viewer, Model model) {
        model.addAttribute("help", form);
        model.addAttribute("errors", errors);
        model.addAttribute("text", text);
        model.addAttribute("persons", found(text, viewer).stream().limit(10).toList());
        model.addAttribute("forms", offered(viewer).stream().map(PublishedForm::definition).toList());
        model.addAttribute("presents", Help.Present.values());
        model.addAttribute("identities", Help.Identity.values());
        model.addAttribute("consent", consent());
        Optional<Help> open = helps.open(viewer);
        Optional<String> goOn = open.map(Help::request).flatMap(draft -> start.address(draft, viewer));
        model.addAttribute("open", goOn.isPresent() ? open.orElseThrow() : null);
        model.addAttribute("goOn", goOn.orElse(""));
        model.addAttribute("unfinished", helps.unfinished(viewer));
        model.addAttribute("before", before(form, viewer).orElse(null));
        return "reception/help";
    }
}
