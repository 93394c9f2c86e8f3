package fr.guichet.structure;

import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Substitutes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who stands in for whom. */
@Controller
@RequestMapping("/administration/organisation/suppleances")
@RolesAllowed("ADMINISTRATION")
class SubstitutesController {
    private static final int MOST_PAST = 20;

    private final Substitutes substitutes;
    private final AgentNames names;
    private final Messages messages;
    private final Clock clock;

    SubstitutesController(Substitutes substitutes, AgentNames names, Messages messages, Clock clock) {
        this.substitutes = substitutes;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        return all(new SubstituteForm("", "", LocalDate.now(clock).toString(), ""), new InputErrors(), model);
    }

    private String all(SubstituteForm form, InputErrors errors, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("current", substitutes.notOverOn(today));
        model.addAttribute("past", substitutes.overOn(today, MOST_PAST));
        model.addAttribute("today", today);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "structure/substitutes";
    }

    @PostMapping
    String add(@ModelAttribute("form") SubstituteForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response,
            RedirectAttributes target, Model model) {
        TypedFields fields = new TypedFields(messages);
        LocalDate today = LocalDate.now(clock);
        Substitutes.@Nullable Description said = form.read(substitutes.notOverOn(today), names, today, fields);
        if (said == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(form, fields.errors(), model);
        }
        substitutes.add(viewer, said);
        return done("structure.substitute.added", target);
    }

    @PostMapping("/{id}/fin")
    String end(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        substitutes.end(viewer, id, LocalDate.now(clock));
        return done("structure.substitute.ended", target);
    }

    private static String done(String key, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        return "redirect:/administration/organisation/suppleances";
    }
}
