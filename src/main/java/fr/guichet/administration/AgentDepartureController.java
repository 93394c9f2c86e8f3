package fr.guichet.administration;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentAccount;
import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentRoll;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Handover;
import fr.guichet.requests.HandoverPlan;
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
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account of an agent who leaves is closed, once it was shown who takes over what. */
@Controller
@RequestMapping("/administration/agents/{id}/fermeture")
@RolesAllowed("ADMINISTRATION")
class AgentDepartureController {
    private final AgentDeparture departure;
    private final AgentRoll roll;
    private final AgentNames names;
    private final Handover handover;
    private final Memberships memberships;
    private final Messages messages;
    private final Clock clock;

    AgentDepartureController(AgentDeparture departure, AgentRoll roll, AgentNames names, Handover handover,
            Memberships memberships, Messages messages, Clock clock) {
        this.departure = departure;
        this.roll = roll;
        this.names = names;
        this.handover = handover;
        this.memberships = memberships;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        return page(leaving(id), SuccessorsForm.EMPTY, new InputErrors(), model);
    }

    @PostMapping
    String leave(@PathVariable UUID id, @ModelAttribute("form") SuccessorsForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        AgentAccount agent = leaving(id);
        TypedFields fields = new TypedFields(messages);
        List<AgentView> successors = form.read(names, agent.id(), fields);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(agent, form, fields.errors(), model);
        }
        HandoverPlan plan = departure.plan(agent, successors);
        if (!handover.of(id).isNothing() && !plan.mark().equals(form.marque())) {
            return shown(agent, form, successors, plan, model);
        }
        departure.leave(viewer, agent, successors);
        target.addFlashAttribute("done", "administration.departure.done");
        target.addFlashAttribute("count", plan.total());
        return "redirect:/administration/agents";
    }

    private AgentAccount leaving(UUID id) {
        AgentAccount agent = roll.agent(new AccountId(id));
        if (!agent.open() || agent.indispensable()) {
            throw new NotFound("agent " + agent.id() + " cannot leave");
        }
        return agent;
    }

    private String shown(AgentAccount agent, SuccessorsForm form, List<AgentView> successors, HandoverPlan plan, Model model) {
        model.addAttribute("successors", successors);
        return page(agent, form, new InputErrors(), model.addAttribute("plan", plan));
    }

    private String page(AgentAccount agent, SuccessorsForm form, InputErrors errors, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("agent", agent);
        model.addAttribute("load", handover.of(agent.id().value()));
        model.addAttribute("teams", memberships.ofAgent(agent.id()).stream().filter(one -> !one.isOverOn(today)).toList());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "administration/agent-departure";
    }
}
