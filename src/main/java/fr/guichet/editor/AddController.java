package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Outcome;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses what to add to a form, and where. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/ajout")
@RolesAllowed("ADMINISTRATION")
class AddController {
    private final Blueprints blueprints;
    private final BlueprintEdits edits;
    private final Additions additions;
    private final Offers offers;
    private final Screen screen;
    private final Messages messages;

    AddController(Blueprints blueprints, BlueprintEdits edits, Additions additions, Offers offers, Screen screen,
            Messages messages) {
        this.blueprints = blueprints;
        this.edits = edits;
        this.additions = additions;
        this.offers = offers;
        this.screen = screen;
        this.messages = messages;
    }

    @GetMapping
    String choose(@PathVariable String slug, @RequestParam(defaultValue = "form") String element,
            @RequestParam(defaultValue = "") String quoi, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Blueprint blueprint = open(slug);
        ElementId here = ElementId.parse(element);
        return page(blueprint, here,
                new AddForm(quoi, "", additions.usualPlace(blueprint, here), List.of(), List.of(), List.of(), List.of()),
                new InputErrors(), viewer,
                model);
    }

    @PostMapping
    String add(@PathVariable String slug, @RequestParam(defaultValue = "form") String element, @ModelAttribute AddForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) {
        Blueprint blueprint = open(slug);
        ElementId here = ElementId.parse(element);
        InputErrors errors = form.errors(additions.needsPlace(form), messages);
        if (errors.isEmpty()) {
            Outcome outcome = new Outcome.Kept(here);
            for (Additions.Addition one : additions.read(blueprint, here, form)) {
                outcome = edits.add(slug, viewer.actor(), one.parent(), one.kind(), one.nodes(), one.after());
            }
            for (Additions.BlockAddition one : additions.blocks(blueprint, form)) {
                outcome = edits.addBlock(slug, viewer.actor(), one.parent(), one.block(), one.after());
            }
            if (outcome instanceof Outcome.Kept kept) {
                return "redirect:" + Addresses.of(slug, kept.element());
            }
            errors.add(new InputError("ou", messages.text("editor.add.gone")));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(blueprint, here, form, errors, viewer, model);
    }

    @PostMapping(params = "oublier")
    String forget(@PathVariable String slug, @RequestParam(defaultValue = "form") String element, @ModelAttribute AddForm form,
            @AuthenticationPrincipal SignedIn viewer, Model model) {
        additions.forget(form);
        return choose(slug, element, "", viewer, model);
    }

    private String page(Blueprint blueprint, ElementId here, AddForm form, InputErrors errors, SignedIn viewer, Model model) {
        screen.head(blueprint, viewer, model);
        model.addAttribute("here", here.toString());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("families", offers.fresh());
        model.addAttribute("ready", offers.ready(blueprint));
        model.addAttribute("documents", offers.readyDocuments(blueprint));
        model.addAttribute("kept", offers.kept());
        model.addAttribute("usual", offers.usual(blueprint));
        model.addAttribute("places", additions.places(blueprint));
        return "editor/add";
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}
