package fr.guichet.administration;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import fr.guichet.rights.AccessRights;
import fr.guichet.rights.Level;
import fr.guichet.rights.NewRight;
import fr.guichet.rights.Section;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Who may do what with which requests: given, taken back, and explained agent by agent. */
@Controller
@RequestMapping("/administration/habilitations")
@RolesAllowed("ADMINISTRATION")
class RightsController {
    private final AccessRights rights;
    private final Teams teams;
    private final Territories territories;
    private final AgentDirectory agents;
    private final AgentNames names;
    private final FormCatalogue forms;
    private final Messages messages;

    RightsController(AccessRights rights, Teams teams, Territories territories, AgentDirectory agents, AgentNames names,
            FormCatalogue forms,
            Messages messages) {
        this.rights = rights;
        this.teams = teams;
        this.territories = territories;
        this.agents = agents;
        this.names = names;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        return all(RightForm.EMPTY, new InputErrors(), model);
    }

    @PostMapping
    String give(@ModelAttribute("right") RightForm form, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        TypedFields fields = new TypedFields(messages);
        Optional<NewRight> right = form.right(names, fields);
        if (right.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(form, fields.errors(), model);
        }
        rights.give(viewer, right.get());
        target.addFlashAttribute("done", "administration.rights.given");
        return "redirect:/administration/habilitations";
    }

    @PostMapping("/{id}/retrait")
    String takeBack(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        rights.takeBack(viewer, id);
        target.addFlashAttribute("done", "administration.rights.taken");
        return "redirect:/administration/habilitations";
    }

    /** Leads to what one agent may do. @param qui their name, as it was typed */
    @GetMapping("/agents")
    String find(@RequestParam(defaultValue = "") String qui, HttpServletResponse response, Model model) {
        TypedFields fields = new TypedFields(messages);
        String typed = fields.text("qui", qui, "administration.rights.who-missing");
        Optional<AgentView> meant = typed.isEmpty() ? Optional.empty() : names.everMeant("qui", typed, fields);
        if (meant.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(RightForm.EMPTY, fields.errors(), model.addAttribute("qui", typed));
        }
        return "redirect:/administration/habilitations/agents/" + meant.get().id().value();
    }

    /** What one agent may do, and why. */
    @GetMapping("/agents/{agent}")
    String of(@PathVariable UUID agent, Model model) {
        AgentView view = agents.agent(new AccountId(agent)).orElseThrow(() -> new NotFound("agent " + agent));
        model.addAttribute("agent", view);
        model.addAttribute("rights", rights.of(view.id()));
        model.addAttribute("formNames", formNames());
        return "administration/agent-rights";
    }

    private String all(RightForm form, InputErrors errors, Model model) {
        model.addAttribute("right", form);
        model.addAttribute("errors", errors);
        model.addAttribute("rights", rights.all());
        model.addAttribute("formNames", formNames());
        model.addAttribute("roles", Role.ofDesk());
        model.addAttribute("teams", teams.all());
        model.addAttribute("territories", territories.all());
        model.addAttribute("levels", Level.values());
        model.addAttribute("parts", Section.values());
        return "administration/rights";
    }

    private Map<String, String> formNames() {
        return forms.current().stream().map(PublishedForm::definition)
                .collect(Collectors.toMap(FormDefinition::slug, FormDefinition::name, (one, same) -> one, TreeMap::new));
    }
}
