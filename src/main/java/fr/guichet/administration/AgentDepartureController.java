package fr.guichet.administration;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentAccount;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentRoll;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Handover;
import fr.guichet.rosters.AgentDeparture;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Memberships;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account of an agent who leaves is closed, and somebody takes over. */
@Controller
@RequestMapping("/administration/agents/{id}/fermeture")
@RolesAllowed("ADMINISTRATION")
class AgentDepartureController {
    private static final String NOBODY = "file";
    private static final Set<Role> OWNING = EnumSet.of(Role.INSTRUCTION, Role.MEDICAL, Role.DECISION, Role.AGENT);

    private final AgentDeparture departure;
    private final AgentRoll roll;
    private final AgentDirectory directory;
    private final Handover handover;
    private final Memberships memberships;
    private final Messages messages;
    private final Clock clock;

    AgentDepartureController(AgentDeparture departure, AgentRoll roll, AgentDirectory directory, Handover handover,
            Memberships memberships, Messages messages, Clock clock) {
        this.departure = departure;
        this.roll = roll;
        this.directory = directory;
        this.handover = handover;
        this.memberships = memberships;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        return page(roll.agent(new AccountId(id)), "", new InputErrors(), model);
    }

    private String page(AgentAccount agent, String successor, InputErrors errors, Model model) {
        if (!agent.open() || agent.indispensable()) {
            throw new NotFound("agent " + agent.id() + " cannot leave");
        }
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("agent", agent);
        model.addAttribute("load", handover.of(agent.id().value()));
        model.addAttribute("teams", memberships.ofAgent(agent.id()).stream().filter(one -> !one.isOverOn(today)).toList());
        model.addAttribute("others", others(agent));
        model.addAttribute("successor", successor);
        model.addAttribute("errors", errors);
        return "administration/agent-departure";
    }

    private List<AgentView> others(AgentAccount agent) {
        return directory.agents().stream().filter(one -> !one.id().equals(agent.id()))
                .filter(one -> one.roles().stream().anyMatch(OWNING::contains)).toList();
    }

    /** @param successor an agent, or the queue; it must be said where something is under way */
    @PostMapping
    String leave(@PathVariable UUID id, @RequestParam(defaultValue = "") String successor,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        AgentAccount agent = roll.agent(new AccountId(id));
        Optional<AgentView> chosen = others(agent).stream().filter(one -> one.id().value().toString().equals(successor))
                .findFirst();
        if (chosen.isEmpty() && !successor.equals(NOBODY) && !handover.of(id).isNothing()) {
            TypedFields fields = new TypedFields(messages);
            fields.wrong("successor", "administration.departure.successor-missing");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(agent, successor, fields.errors(), model);
        }
        int moved = departure.leave(viewer, agent, chosen.orElse(null));
        target.addFlashAttribute("done", "administration.departure.done");
        target.addFlashAttribute("count", moved);
        return "redirect:/administration/agents";
    }
}
