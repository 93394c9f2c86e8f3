package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.forms.Question.Filing;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an element looks like to those for whom it is made, in a frame of its own. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/apercu")
@RolesAllowed("ADMINISTRATION")
class PreviewController {
    private final Blueprints blueprints;
    private final Previews previews;

    PreviewController(Blueprints blueprints, Previews previews) {
        this.blueprints = blueprints;
        this.previews = previews;
    }

    /** @param vue usager, saisie or dossier @param pour soi or autre */
    @GetMapping
    String show(@PathVariable String slug, @RequestParam(defaultValue = "form") String element,
            @RequestParam(defaultValue = "usager") String vue,
            @RequestParam(defaultValue = "soi") String pour, Model model) {
        Blueprint blueprint = blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
        Filing filing = vue.equals("saisie") ? Filing.paper : Filing.online;
        Previews.Look look = new Previews.Look(pour.equals("soi"), filing, vue.equals("dossier"));
        model.addAttribute("preview", previews.of(blueprint, ElementId.parse(element), look));
        model.addAttribute("agent", !vue.equals("usager"));
        return "editor/preview";
    }
}
