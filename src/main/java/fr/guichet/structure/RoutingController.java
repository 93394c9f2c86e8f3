package fr.guichet.structure;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Rerouting;
import fr.guichet.requests.RoutingRules;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Services;
import fr.guichet.teams.Territories;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** The rules by which requests go to services, and routing again those that are under way. */
@Controller
@RequestMapping("/administration/organisation/acheminement")
@RolesAllowed("ADMINISTRATION")
class RoutingController {
    private final RoutingRules rules;
    private final RoutingDesk desk;
    private final Rerouting rerouting;
    private final Services services;
    private final Territories territories;
    private final FormCatalogue forms;
    private final Messages messages;

    RoutingController(RoutingRules rules, RoutingDesk desk, Rerouting rerouting, Services services, Territories territories,
            FormCatalogue forms, Messages messages) {
        this.rules = rules;
        this.desk = desk;
        this.rerouting = rerouting;
        this.services = services;
        this.territories = territories;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        return all(RuleForm.BLANK, new InputErrors(), model);
    }

    private String all(RuleForm form, InputErrors errors, Model model) {
        Map<String, String> names = new LinkedHashMap<>();
        forms.listed().stream().map(PublishedForm::definition).forEach(one -> names.put(one.slug(), one.name()));
        model.addAttribute("rules", RuleLine.of(rules.all(), names));
        model.addAttribute("forms", names);
        model.addAttribute("territories", territories.all());
        model.addAttribute("services", services.open());
        model.addAttribute("preview", rerouting.preview());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "structure/routing";
    }

    @PostMapping
    String add(@ModelAttribute("form") RuleForm form, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        TypedFields fields = form.check(messages);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(form, fields.errors(), model);
        }
        desk.add(viewer, form);
        return done("structure.rule.added", 0, target);
    }

    @PostMapping("/{rule}/monter")
    String up(@PathVariable UUID rule, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.up(viewer, rule);
        return done("structure.rule.moved", 0, target);
    }

    @PostMapping("/{rule}/descendre")
    String down(@PathVariable UUID rule, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.down(viewer, rule);
        return done("structure.rule.moved", 0, target);
    }

    @PostMapping("/{rule}/suppression")
    String delete(@PathVariable UUID rule, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.delete(viewer, rule);
        return done("structure.rule.deleted", 0, target);
    }

    @PostMapping("/a-nouveau")
    String again(@AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        return done("structure.rule.again-done", desk.again(viewer), target);
    }

    private static String done(String key, int count, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        target.addFlashAttribute("count", count);
        return "redirect:/administration/organisation/acheminement";
    }
}
