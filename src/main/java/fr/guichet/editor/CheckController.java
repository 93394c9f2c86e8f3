package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks a form in preparation over again after an edit, and draws its plan anew. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/controle")
@RolesAllowed("ADMINISTRATION")
class CheckController {
    private final Blueprints blueprints;
    private final Screen screen;

    CheckController(Blueprints blueprints, Screen screen) {
        this.blueprints = blueprints;
        this.screen = screen;
    }

    @GetMapping
    String check(@PathVariable String slug, @RequestParam(defaultValue = "form") String element, Model model) {
        Blueprint blueprint = blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
        screen.checks(blueprint, ElementId.parse(element), model);
        return "editor/_checks :: again";
    }
}
