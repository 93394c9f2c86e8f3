package fr.guichet.administration;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentAccount;
import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.AgentRoll;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.teams.Memberships;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of agents. */
@Controller
@RequestMapping("/administration/agents")
@RolesAllowed("ADMINISTRATION")
class AgentsController {
    private final AgentAccounts accounts;
    private final AgentRoll roll;
    private final Memberships memberships;
    private final Messages messages;
    private final Clock clock;

    AgentsController(AgentAccounts accounts, AgentRoll roll, Memberships memberships, Messages messages, Clock clock) {
        this.accounts = accounts;
        this.roll = roll;
        this.memberships = memberships;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String texte, @RequestParam(required = false) @Nullable UUID apres,
            Model model) {
        model.addAttribute("text", texte);
        model.addAttribute("first", apres == null);
        model.addAttribute("page", roll.page(texte, apres));
        return "administration/agents";
    }

    @GetMapping("/nouveau")
    String blank(Model model) {
        return form(new AgentForm("", "", Set.of()), new InputErrors(), model);
    }

    @PostMapping
    String invite(@ModelAttribute("form") AgentForm form, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            Model model) {
        InputErrors errors = form.errors(messages);
        if (errors.on("email") == null && accounts.isKnown(form.email())) {
            errors.add(form.taken(messages));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, errors, model);
        }
        return link(form.name(), accounts.invite(viewer, form.name(), form.email(), form.roles()), response, model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        AgentAccount agent = roll.agent(new AccountId(id));
        show(agent, model);
        return form(new AgentForm(agent.name(), agent.email(), agent.roles()), new InputErrors(), model);
    }

    @PostMapping("/{id}")
    String describe(@PathVariable UUID id, @ModelAttribute("form") AgentForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        AgentAccount agent = roll.agent(new AccountId(id));
        AgentForm kept = form.withEmail(agent.email());
        InputErrors errors = kept.errors(messages);
        if (agent.indispensable() && !kept.roles().contains(Role.ADMINISTRATION)) {
            errors.add(kept.lastAdministrator(messages));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(agent, model);
            return form(kept, errors, model);
        }
        accounts.describe(viewer, agent.id(), kept.name(), kept.roles());
        return done("administration.agents.changed", target);
    }

    @PostMapping("/{id}/reouverture")
    String reopen(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        accounts.reopen(viewer, new AccountId(id));
        return done("administration.agents.reopened", target);
    }

    @PostMapping("/{id}/lien")
    String reset(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) {
        AgentAccount agent = roll.agent(new AccountId(id));
        return link(agent.name(), accounts.resetPassword(viewer, agent.id()), response, model);
    }

    /** Shown in the answer itself: the link is kept nowhere, so there is nothing to redirect to. */
    private static String link(String name, String link, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("name", name);
        model.addAttribute("link", link);
        return "administration/agent-link";
    }

    private void show(AgentAccount agent, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("agent", agent);
        model.addAttribute("teams", memberships.ofAgent(agent.id()).stream().filter(one -> !one.isOverOn(today)).toList());
    }

    private static String form(AgentForm form, InputErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("roles", Role.ofAgents());
        return "administration/agent";
    }

    private static String done(String key, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        return "redirect:/administration/agents";
    }
}
