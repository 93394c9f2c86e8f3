package fr.guichet.structure;

import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
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

/** The territories, one within another. */
@Controller
@RequestMapping("/administration/organisation/territoires")
@RolesAllowed("ADMINISTRATION")
class TerritoriesController {
    private final Territories territories;
    private final TerritoryPage page;
    private final Messages messages;

    TerritoriesController(Territories territories, TerritoryPage page, Messages messages) {
        this.territories = territories;
        this.page = page;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("territories", territories.all());
        return "structure/territories";
    }

    @GetMapping("/nouveau")
    String blank(Model model) {
        return page.show(null, new TerritoryForm("", null), CommunesForm.BLANK, false, new InputErrors(), model);
    }

    @PostMapping
    String add(@ModelAttribute("form") TerritoryForm form, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        TypedFields fields = form.check(territories.all(), Set.of(), messages);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(null, form, CommunesForm.BLANK, false, fields.errors(), model);
        }
        mustExist(form);
        return done(territories.add(viewer, form.said()), "structure.territory.added", 0, target);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        TerritoryView territory = territories.territory(id);
        return page.show(territory, TerritoryForm.of(territory), CommunesForm.BLANK, false, new InputErrors(), model);
    }

    @PostMapping("/{id}")
    String describe(@PathVariable UUID id, @ModelAttribute("form") TerritoryForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        TerritoryView territory = territories.territory(id);
        TypedFields fields = form.check(territories.all().stream().filter(other -> !other.id().equals(id)).toList(),
                territories.within(id), messages);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(territory, form, CommunesForm.BLANK, false, fields.errors(), model);
        }
        mustExist(form);
        territories.describe(viewer, id, form.said());
        return done(id, "structure.territory.changed", 0, target);
    }

    private void mustExist(TerritoryForm form) {
        if (form.parent() != null) {
            territories.territory(form.parent());
        }
    }

    @PostMapping("/{id}/suppression")
    String delete(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        try {
            territories.delete(viewer, id);
        } catch (DataIntegrityViolationException needed) {
            target.addFlashAttribute("wrong", "structure.territory.needed");
            return "redirect:/administration/organisation/territoires/" + id;
        }
        target.addFlashAttribute("done", "structure.territory.deleted");
        return "redirect:/administration/organisation/territoires";
    }

    static String done(UUID territory, String key, int count, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        target.addFlashAttribute("count", count);
        return "redirect:/administration/organisation/territoires/" + territory;
    }
}
