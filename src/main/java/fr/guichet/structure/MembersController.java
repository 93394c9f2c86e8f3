package fr.guichet.structure;

import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Membership;
import fr.guichet.teams.Memberships;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The members of a team. */
@Controller
@RequestMapping("/administration/organisation/equipes/{id}/membres")
@RolesAllowed("ADMINISTRATION")
class MembersController {
    private final Teams teams;
    private final Memberships memberships;
    private final AgentDirectory directory;
    private final Messages messages;
    private final Clock clock;

    MembersController(Teams teams, Memberships memberships, AgentDirectory directory, Messages messages, Clock clock) {
        this.teams = teams;
        this.memberships = memberships;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/nouveau")
    String blank(@PathVariable UUID id, Model model) {
        return page(teams.team(id), null, new MemberForm(null, "", LocalDate.now(clock).toString(), ""), new InputErrors(),
                model);
    }

    @PostMapping
    String add(@PathVariable UUID id, @ModelAttribute("form") MemberForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        return put(teams.team(id), null, memberships.ofTeam(id), form, viewer, response, target, model);
    }

    @GetMapping("/{agent}")
    String one(@PathVariable UUID id, @PathVariable UUID agent, Model model) {
        Membership member = member(id, agent);
        return page(teams.team(id), member, MemberForm.of(member), new InputErrors(), model);
    }

    @PostMapping("/{agent}")
    String describe(@PathVariable UUID id, @PathVariable UUID agent, @ModelAttribute("form") MemberForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        return put(teams.team(id), member(id, agent), List.of(), form.withAgent(agent), viewer, response, target, model);
    }

    private String put(TeamView team, @Nullable Membership member, List<Membership> others, MemberForm form, SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        TypedFields fields = new TypedFields(messages);
        Memberships.@Nullable Description said = form.read(team.id(), others, fields);
        if (said == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(team, member, form, fields.errors(), model);
        }
        if (directory.agent(said.agent()).isEmpty()) {
            throw new NotFound("agent " + said.agent());
        }
        memberships.put(viewer, said);
        return TeamsController.done(team.id(), "structure.member.kept", target);
    }

    private String page(TeamView team, @Nullable Membership member, MemberForm form, InputErrors errors, Model model) {
        model.addAttribute("team", team);
        model.addAttribute("member", member);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("agents", Choice.agents(directory));
        return "structure/member";
    }

    private Membership member(UUID team, UUID agent) {
        return memberships.ofTeam(team).stream().filter(one -> one.agent().value().equals(agent)).findFirst()
                .orElseThrow(() -> new NotFound("member " + agent));
    }
}
