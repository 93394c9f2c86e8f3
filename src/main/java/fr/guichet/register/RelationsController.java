package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.PersonSearch;
import fr.guichet.people.PersonView;
import fr.guichet.people.RelationKind;
import fr.guichet.people.Relations;
import fr.guichet.requests.PersonRequests;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes who is related to whom, of the persons in the register, and that they are no more. */
@Controller
@RequestMapping("/agents/personnes/{id}/liens")
class RelationsController {
    private final PersonAccess access;
    private final PersonPage page;
    private final PersonSearch search;
    private final Relations relations;
    private final Messages messages;
    private final Clock clock;

    RelationsController(PersonAccess access, PersonPage page, PersonSearch search, Relations relations, Messages messages,
            Clock clock) {
        this.access = access;
        this.page = page;
        this.search = search;
        this.relations = relations;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping
    String relate(@PathVariable UUID id, @ModelAttribute("relation") RelationForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenPerson open = access.open(id, viewer).toChange();
        TypedFields fields = new TypedFields(messages);
        RelationKind kind = CivilStatusForm.one(RelationKind.values(), form.kind());
        if (kind == null) {
            fields.wrong("kind", "register.relation.kind-missing");
        }
        String who = fields.text("who", form.who(), "register.relation.who-missing");
        List<PersonView> meant = who.isEmpty() ? List.of() : search.find(who, PersonRequests.visible(open.reach()));
        if (!who.isEmpty() && meant.size() != 1) {
            fields.wrong("who", meant.isEmpty() ? "register.relation.who-unknown" : "register.relation.who-several",
                    meant.stream().limit(5).map(one -> one.fullName() + " " + one.details().birthDate())
                            .collect(Collectors.joining(", ")));
        }
        if (kind != null && fields.areRight() && !relations.relate(open.person(), meant.getFirst(), kind,
                form.together().equals("oui"), viewer.actor(), clock.instant())) {
            fields.wrong("who", "register.relation.who-already");
        }
        return fields.areRight()
                ? PersonPage.done(open, "register.done.related", target)
                : page.wrong(open, fields.errors(), response, model);
    }

    @PostMapping("/{relation}/fin")
    String end(@PathVariable UUID id, @PathVariable UUID relation, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        OpenPerson open = access.open(id, viewer).toChange();
        relations.end(open.person(), relation, viewer.actor(), clock.instant());
        return PersonPage.done(open, "register.done.parted", target);
    }
}
