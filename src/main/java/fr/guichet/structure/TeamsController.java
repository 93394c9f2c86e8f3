package fr.guichet.structure;

import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Memberships;
import fr.guichet.teams.Services;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The teams of services. */
@Controller
@RequestMapping("/administration/organisation/equipes")
@RolesAllowed("ADMINISTRATION")
class TeamsController {
    private final Teams teams;
    private final Services services;
    private final Territories territories;
    private final Memberships memberships;
    private final Messages messages;
    private final Clock clock;

    TeamsController(Teams teams, Services services, Territories territories, Memberships memberships, Messages messages,
            Clock clock) {
        this.teams = teams;
        this.services = services;
        this.territories = territories;
        this.memberships = memberships;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("teams", teams.all());
        model.addAttribute("services", services.open());
        return "structure/teams";
    }

    /** @param service the one that is chosen beforehand */
    @GetMapping("/nouvelle")
    String blank(@RequestParam @Nullable UUID service, Model model) {
        return form(null, new TeamForm("", service, null), new InputErrors(), model);
    }

    @PostMapping
    String add(@ModelAttribute("form") TeamForm form, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        TypedFields fields = form.check(teams.all(), messages);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(null, form, fields.errors(), model);
        }
        mustExist(form);
        return done(teams.add(viewer, form.said()), "structure.team.added", target);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        TeamView team = teams.team(id);
        return form(team, TeamForm.of(team), new InputErrors(), model);
    }

    @PostMapping("/{id}")
    String describe(@PathVariable UUID id, @ModelAttribute("form") TeamForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        TeamView team = teams.team(id);
        TypedFields fields = form.check(teams.all().stream().filter(other -> !other.id().equals(id)).toList(), messages);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(team, form, fields.errors(), model);
        }
        mustExist(form);
        teams.describe(viewer, id, form.said());
        return done(id, "structure.team.changed", target);
    }

    /** What the lists of the form offer exists; what somebody made up is not found. */
    private void mustExist(TeamForm form) {
        services.service(form.said().service());
        if (form.territory() != null) {
            territories.territory(form.territory());
        }
    }

    private String form(@Nullable TeamView team, TeamForm form, InputErrors errors, Model model) {
        model.addAttribute("team", team);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("services", services.all().stream()
                .filter(service -> service.open() || service.id().equals(form.service())).toList());
        model.addAttribute("territories", territories.all());
        model.addAttribute("today", LocalDate.now(clock));
        if (team != null) {
            model.addAttribute("members", memberships.ofTeam(team.id()));
        }
        return "structure/team";
    }

    @PostMapping("/{id}/fermeture")
    String close(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        teams.close(viewer, teams.team(id).id());
        return done(id, "structure.team.closed", target);
    }

    @PostMapping("/{id}/reouverture")
    String reopen(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        teams.reopen(viewer, teams.team(id).id());
        return done(id, "structure.team.reopened", target);
    }

    static String done(UUID team, String key, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        return "redirect:/administration/organisation/equipes/" + team;
    }
}
