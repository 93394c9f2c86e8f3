package fr.guichet.structure;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentView;
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
    private final AgentNames names;
    private final Messages messages;
    private final Clock clock;

    MembersController(Teams teams, Memberships memberships, AgentNames names, Messages messages, Clock clock) {
        this.teams = teams;
        this.memberships = memberships;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/nouveau")
    String blank(@PathVariable UUID id, Model model) {
        return page(teams.team(id), null, new MemberForm("", "", LocalDate.now(clock).toString(), ""), new InputErrors(),
                model);
    }

    @PostMapping
    String add(@PathVariable UUID id, @ModelAttribute("form") MemberForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        return put(teams.team(id), null, memberships.ofTeam(id), form, viewer, response, target, model);
    }

    @GetMapping("/{member}")
    String one(@PathVariable UUID id, @PathVariable("member") UUID period, Model model) {
        Membership member = member(id, period);
        return page(teams.team(id), member, MemberForm.of(member), new InputErrors(), model);
    }

    @PostMapping("/{member}")
    String describe(@PathVariable UUID id, @PathVariable("member") UUID period, @ModelAttribute("form") MemberForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        return put(teams.team(id), member(id, period), memberships.ofTeam(id), form, viewer, response, target, model);
    }

    private String put(TeamView team, @Nullable Membership member, List<Membership> others, MemberForm form, SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        TypedFields fields = new TypedFields(messages);
        AccountId who = member == null ? named(form.agent(), fields) : member.agent();
        Memberships.@Nullable Description said = form.read(team.id(), who,
                others.stream().filter(one -> !one.equals(member)).toList(), fields);
        if (said == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(team, member, form, fields.errors(), model);
        }
        if (member == null) {
            memberships.add(viewer, said);
        } else {
            memberships.correct(viewer, member.id(), said);
        }
        return TeamsController.done(team.id(), "structure.member.kept", target);
    }

    private @Nullable AccountId named(String typed, TypedFields fields) {
        String name = fields.text("agent", typed, "structure.member.agent-missing");
        return name.isEmpty() ? null : names.meant("agent", name, fields).map(AgentView::id).orElse(null);
    }

    private String page(TeamView team, @Nullable Membership member, MemberForm form, InputErrors errors, Model model) {
        model.addAttribute("team", team);
        model.addAttribute("member", member);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "structure/member";
    }

    private Membership member(UUID team, UUID period) {
        return memberships.ofTeam(team).stream().filter(one -> one.id().equals(period)).findFirst()
                .orElseThrow(() -> new NotFound("member " + period));
    }
}
