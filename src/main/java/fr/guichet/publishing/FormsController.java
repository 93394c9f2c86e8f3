package fr.guichet.publishing;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.requests.SeasonPlaces;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the authority, and one of them with its versions. */
@Controller
@RequestMapping("/administration/demarches")
@RolesAllowed("ADMINISTRATION")
class FormsController {
    private final FormLines lines;
    private final FormCatalogue catalogue;
    private final SeasonPlaces places;
    private final FormDesk desk;

    FormsController(FormLines lines, FormCatalogue catalogue, SeasonPlaces places, FormDesk desk) {
        this.lines = lines;
        this.catalogue = catalogue;
        this.places = places;
        this.desk = desk;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", lines.all());
        return "publishing/forms";
    }

    @GetMapping("/{slug}")
    String form(@PathVariable String slug, Model model) {
        model.addAttribute("line", lines.one(slug));
        model.addAttribute("versions", catalogue.versions(slug));
        model.addAttribute("taken",
                catalogue.current(slug).flatMap(published -> places.taken(published.definition())).orElse(null));
        return "publishing/form";
    }

    @PostMapping("/{slug}/fermeture")
    String close(@PathVariable String slug, @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.close(viewer, slug, motif.replace('\'', '’').strip());
        return done(slug, "publishing.done.closed", target);
    }

    @PostMapping("/{slug}/ouverture")
    String open(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.open(viewer, slug);
        return done(slug, "publishing.done.opened", target);
    }

    @PostMapping("/{slug}/masquage")
    String hide(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.list(viewer, slug, false);
        return done(slug, "publishing.done.hidden", target);
    }

    @PostMapping("/{slug}/affichage")
    String show(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.list(viewer, slug, true);
        return done(slug, "publishing.done.listed", target);
    }

    /** Looks the update of the project over before it is taken up. */
    @PostMapping("/{slug}/mise-a-jour")
    String takeUpdate(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer) {
        return "redirect:/administration/demarches/import/" + desk.keepUpdate(viewer, slug);
    }

    @PostMapping("/{slug}/mise-a-jour/refus")
    String leaveUpdate(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.leaveUpdate(viewer, slug);
        return done(slug, "publishing.done.update-left", target);
    }

    private static String done(String slug, String key, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        return "redirect:/administration/demarches/" + slug;
    }
}
