package fr.guichet.structure;

import fr.guichet.accounts.SignedIn;
import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryCommunes;
import fr.guichet.teams.TerritoryView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which communes lie in a territory: chosen by name or postcode, or pasted as codes. */
@Controller
@RequestMapping("/administration/organisation/territoires/{id}/communes")
@RolesAllowed("ADMINISTRATION")
class TerritoryCommunesController {
    private final Territories territories;
    private final TerritoryCommunes places;
    private final TerritoryPage page;
    private final Communes communes;
    private final Messages messages;

    TerritoryCommunesController(Territories territories, TerritoryCommunes places, TerritoryPage page, Communes communes,
            Messages messages) {
        this.territories = territories;
        this.places = places;
        this.page = page;
        this.communes = communes;
        this.messages = messages;
    }

    @PostMapping
    String add(@PathVariable UUID id, @ModelAttribute("adding") CommunesForm form, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        TerritoryView territory = territories.territory(id);
        TypedFields fields = new TypedFields(messages);
        Map<String, UUID> all = places.all();
        Set<String> added = form.read(communes, fields).stream().filter(commune -> !id.equals(all.get(commune)))
                .collect(Collectors.toSet());
        List<String> elsewhere = added.stream().filter(all::containsKey).sorted().toList();
        if (!elsewhere.isEmpty() && !form.takes()) {
            fields.wrong(form.commune().isEmpty() ? "codes" : "commune", "structure.communes.elsewhere", named(elsewhere, all));
        }
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(territory, TerritoryForm.of(territory), form, !elsewhere.isEmpty(), fields.errors(), model);
        }
        if (!added.isEmpty()) {
            places.put(viewer, territory, added);
        }
        return TerritoriesController.done(id, "structure.communes.added", added.size(), target);
    }

    /** « Dieppe, dans le territoire « Bray » ». */
    private String named(List<String> elsewhere, Map<String, UUID> all) {
        Map<UUID, String> names = territories.all().stream()
                .collect(Collectors.toMap(TerritoryView::id, TerritoryView::name));
        return CommunesForm.some(elsewhere.stream().map(commune -> messages.text("structure.communes.in",
                communes.byInsee(commune).map(Commune::name).orElse(commune),
                Optional.ofNullable(all.get(commune)).map(names::get).orElse(""))).toList());
    }

    @PostMapping("/retrait")
    String remove(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> retirees,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        TerritoryView territory = territories.territory(id);
        if (retirees.isEmpty()) {
            target.addFlashAttribute("wrong", "structure.communes.none-chosen");
            return "redirect:/administration/organisation/territoires/" + id;
        }
        places.remove(viewer, territory, Set.copyOf(retirees));
        return TerritoriesController.done(id, "structure.communes.removed", retirees.size(), target);
    }
}
