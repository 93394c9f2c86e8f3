package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.organisation.Communes;
import fr.guichet.people.Correction;
import fr.guichet.people.People;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects what is known of a person: once, and everywhere. */
@Controller
@RequestMapping("/agents/personnes/{id}")
class CorrectionController {
    private final PersonAccess access;
    private final PersonPage page;
    private final People people;
    private final Household household;
    private final Communes communes;
    private final Messages messages;
    private final Clock clock;

    CorrectionController(PersonAccess access, PersonPage page, People people, Household household, Communes communes,
            Messages messages, Clock clock) {
        this.access = access;
        this.page = page;
        this.people = people;
        this.household = household;
        this.communes = communes;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/etat-civil")
    String correct(@PathVariable UUID id, @ModelAttribute("status") CivilStatusForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenPerson open = access.open(id, viewer).toChange();
        TypedFields fields = new TypedFields(messages);
        Optional<Correction> correction = form.correction(open.person(), LocalDate.now(clock), fields);
        if (correction.isEmpty()) {
            return page.wrong(open, fields.errors(), response, model);
        }
        people.correct(open.person().id(), correction.get(), viewer.actor(), clock.instant());
        return PersonPage.done(open, "register.done.status", target);
    }

    @PostMapping("/coordonnees")
    String reach(@PathVariable UUID id, @ModelAttribute("contact") ContactForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenPerson open = access.open(id, viewer).toChange();
        TypedFields fields = new TypedFields(messages);
        Optional<Correction> correction = form.correction(open.person(), communes, fields);
        if (correction.isEmpty()) {
            return page.wrong(open, fields.errors(), response, model);
        }
        household.correct(open, correction.get(), form.with());
        return PersonPage.done(open, "register.done.contact", target);
    }

    @PostMapping("/deces")
    String died(@PathVariable UUID id, @RequestParam(defaultValue = "") String diedOn,
            @RequestParam(defaultValue = "") String erreur,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenPerson open = access.open(id, viewer).toChange();
        TypedFields fields = new TypedFields(messages);
        Optional<LocalDate> day = erreur.isEmpty() ? fields.day("diedOn", diedOn, "register.death.wrong") : Optional.empty();
        if (day.isPresent() && day.get().isAfter(LocalDate.now(clock))) {
            fields.wrong("diedOn", "register.death.ahead");
        }
        if (!fields.areRight()) {
            model.addAttribute("typedDeath", diedOn);
            return page.wrong(open, fields.errors(), response, model);
        }
        people.die(open.person().id(), day.orElse(null), viewer.actor(), clock.instant());
        return PersonPage.done(open, erreur.isEmpty() ? "register.done.died" : "register.done.lives", target);
    }
}
