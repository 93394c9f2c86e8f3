package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.FormModels;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormSearch;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

    /** All from which one can begin. @param q words to look for */
    @GetMapping("/nouvelle")
    String choose(@RequestParam(defaultValue = "") String q, Model model) {
        FormSearch search = new FormSearch(q);
        List<Shelf> shelves = Shelf.of(models.all(), search);
        List<PublishedForm> forms = catalogue.current().stream().filter(form -> search.finds(form.definition())).toList();
        model.addAttribute("q", q);
        model.addAttribute("found", shelves.stream().mapToInt(Shelf::count).sum() + forms.size());
        model.addAttribute("empty", models.model(FormModels.EMPTY));
        model.addAttribute("shelves", shelves);
        model.addAttribute("forms", forms);
        return "editor/library";
    }

    /** What is begun. @param depart a model of the library, or `copie:` with the address of a form */
    @GetMapping(path = "/nouvelle", params = "depart")
    String name(@RequestParam String depart, Model model) {
        FormDefinition source = source(depart);
        return page(isModel(depart) ? source.name() : "", depart, source, new InputErrors(), model);
    }

    @PostMapping("/nouvelle")
    String begin(@RequestParam(defaultValue = "") String nom, @RequestParam(defaultValue = FormModels.EMPTY) String depart,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) {
        FormDefinition source = source(depart);
        String name = nom.replace('\'', '’').strip();
        if (name.isEmpty()) {
            InputErrors errors = new InputErrors();
            errors.add(new InputError("nom", messages.text("editor.start.name-missing")));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(nom, depart, source, errors, model);
        }
        ObjectNode tree = FormFile.tree(source);
        if (!isModel(depart)) {
            tree.put("title", name);
        }
        return "redirect:" + Addresses.of(blueprints.startNew(name, tree, viewer.actor()), ElementId.FORM);
    }

    @PostMapping("/{slug}/preparation/debut")
    String beginNext(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer) {
        blueprints.startNext(slug, viewer.actor());
        return "redirect:" + Addresses.of(slug, ElementId.FORM);
    }

    private FormDefinition source(String from) {
        return from.startsWith(COPY)
                ? catalogue.current(from.substring(COPY.length())).orElseThrow(() -> new NotFound("form " + from)).definition()
                : models.model(from).definition();
    }

    /** Whether it comes with a name and a title that fit. */
    private static boolean isModel(String from) {
        return !from.startsWith(COPY) && !from.equals(FormModels.EMPTY);
    }

    private static String page(String name, String from, FormDefinition source, InputErrors errors, Model model) {
        model.addAttribute("newName", name);
        model.addAttribute("from", from);
        model.addAttribute("source", source);
        model.addAttribute("errors", errors);
        return "editor/start";
    }
}
