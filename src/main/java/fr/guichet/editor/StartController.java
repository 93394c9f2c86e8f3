package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.FormModels;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** Begins a new form, or the next version of one. */
@Controller
@RequestMapping("/administration/demarches")
@RolesAllowed("ADMINISTRATION")
class StartController {
    private static final String COPY = "copie:";

    private final Blueprints blueprints;
    private final FormModels models;
    private final FormCatalogue catalogue;
    private final Messages messages;

    StartController(Blueprints blueprints, FormModels models, FormCatalogue catalogue, Messages messages) {
        this.blueprints = blueprints;
        this.models = models;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @GetMapping("/nouvelle")
    String choose(Model model) {
        return page("", FormModels.EMPTY, new InputErrors(), model);
    }

    /** @param depart a model of the library, or `copie:` with the address of a form */
    @PostMapping("/nouvelle")
    String begin(@RequestParam(defaultValue = "") String nom, @RequestParam(defaultValue = FormModels.EMPTY) String depart,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) {
        String name = nom.replace('\'', '’').strip();
        if (name.isEmpty()) {
            InputErrors errors = new InputErrors();
            errors.add(new InputError("nom", messages.text("editor.start.name-missing")));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(nom, depart, errors, model);
        }
        return "redirect:" + Addresses.of(blueprints.startNew(name, source(depart), viewer.actor()), ElementId.FORM);
    }

    @PostMapping("/{slug}/preparation/debut")
    String beginNext(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer) {
        blueprints.startNext(slug, viewer.actor());
        return "redirect:" + Addresses.of(slug, ElementId.FORM);
    }

    private ObjectNode source(String from) {
        return from.startsWith(COPY)
                ? catalogue.current(from.substring(COPY.length())).map(form -> FormFile.tree(form.definition()))
                        .orElseThrow(() -> new NotFound("form " + from))
                : models.tree(from);
    }

    private String page(String name, String from, InputErrors errors, Model model) {
        model.addAttribute("newName", name);
        model.addAttribute("from", from);
        model.addAttribute("errors", errors);
        model.addAttribute("models", models.all());
        model.addAttribute("forms", catalogue.current());
        return "editor/start";
    }
}
