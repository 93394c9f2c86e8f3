package fr.guichet.register;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.mandates.HeldMandates;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.Civility;
import fr.guichet.people.LettersBy;
import fr.guichet.people.Likeness;
import fr.guichet.people.Merges;
import fr.guichet.people.People;
import fr.guichet.people.PersonChange;
import fr.guichet.people.PersonView;
import fr.guichet.people.ProofKind;
import fr.guichet.people.Relation;
import fr.guichet.people.RelationKind;
import fr.guichet.people.Relations;
import fr.guichet.requests.PersonRequest;
import fr.guichet.requests.PersonRequests;
import fr.guichet.rights.Level;
import fr.guichet.shared.InputErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gathers the page of a person for the agent who looks at it: of requests, mandates and letters only what they may open. */
@Component
class PersonPage {
    private static final int LETTERS = 30;

    private final People people;
    private final Relations relations;
    private final Merges merges;
    private final PersonRequests requests;
    private final Mandates mandates;
    private final HeldMandates held;
    private final SentNotices notices;
    private final Citizens citizens;
    private final PersonAccess access;

    PersonPage(People people, Relations relations, Merges merges, PersonRequests requests, Mandates mandates, HeldMandates held,
            SentNotices notices, Citizens citizens, PersonAccess access) {
        this.people = people;
        this.relations = relations;
        this.merges = merges;
        this.requests = requests;
        this.mandates = mandates;
        this.held = held;
        this.notices = notices;
        this.citizens = citizens;
        this.access = access;
    }

    String show(OpenPerson open, Model model) {
        PersonView person = open.person();
        List<PersonRequest> about = requests.of(person.id(), open.reach());
        List<UUID> ids = about.stream().map(PersonRequest::id).toList();
        Map<String, String> numbers = about.stream().collect(Collectors.toMap(one -> one.id().toString(), PersonRequest::number));
        List<Relation> related = relations.of(person.id());
        List<Likeness> alike = people.alike(person.id());
        model.addAttribute("open", open);
        model.addAttribute("person", person);
        model.addAttribute("requests", about);
        model.addAttribute("known", requests.known(person.id(), open.reach()));
        model.addAttribute("mandates", visible(person, ids));
        model.addAttribute("notices", ids.isEmpty() ? List.of() : notices.about(ids, LETTERS));
        model.addAttribute("numbers", numbers);
        model.addAttribute("relations", related);
        List<UUID> reachable = access.those(related.stream().map(one -> one.other().id().value()).toList(), open.reach(),
                Level.READ);
        model.addAttribute("reachable", reachable);
        model.addAttribute("household",
                related.stream().filter(one -> one.together() && reachable.contains(one.other().id().value())).toList());
        model.addAttribute("merges", merges.of(person.id()));
        List<UUID> visible = access.those(alike.stream().map(one -> one.person().id().value()).toList(), open.reach(),
                Level.READ);
        model.addAttribute("alike", alike.stream().filter(one -> visible.contains(one.person().id().value())).toList());
        List<PersonChange> history = people.history(person.id());
        model.addAttribute("history", history);
        model.addAttribute("account",
                person.account() == null ? null : citizens.email(new AccountId(person.account())));
        fill(person, model);
        return "register/person";
    }

    /** Those of requests that the agent may open, and those that have served none yet. */
    private List<MandateView> visible(PersonView person, List<UUID> requests) {
        return Stream.concat(mandates.ofRequests(requests).stream(),
                held.ofPersons(people.records(person.id())).stream().filter(one -> one.requests().isEmpty())).toList();
    }

    /** What its forms hold, unless they come back with what was typed. */
    private static void fill(PersonView person, Model model) {
        if (!model.containsAttribute("status")) {
            model.addAttribute("status", CivilStatusForm.of(person));
        }
        if (!model.containsAttribute("contact")) {
            model.addAttribute("contact", ContactForm.of(person));
        }
        if (!model.containsAttribute("relation")) {
            model.addAttribute("relation", RelationForm.EMPTY);
        }
        model.addAttribute("civilities", Civility.values());
        model.addAttribute("proofs", ProofKind.values());
        model.addAttribute("letters", LettersBy.values());
        model.addAttribute("kinds", RelationKind.values());
    }

    /** The page again, with what is wrong beside its field. */
    String wrong(OpenPerson open, InputErrors errors, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors);
        return show(open, model);
    }

    static String done(OpenPerson open, String key, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        return "redirect:" + open.address();
    }
}
