package fr.guichet.administration;

import fr.guichet.accounts.SignedIn;
import fr.guichet.labels.LabelCatalogue;
import fr.guichet.labels.RequestLabels;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The labels that agents put on requests: added, renamed, no longer offered. */
@Controller
@RequestMapping("/administration/etiquettes")
@RolesAllowed("ADMINISTRATION")
class LabelsController {
    private final RequestLabels labels;
    private final LabelCatalogue catalogue;
    private final Messages messages;

    LabelsController(RequestLabels labels, LabelCatalogue catalogue, Messages messages) {
        this.labels = labels;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** @param id of the label that is changed; none for a new one */
    record Form(@Nullable UUID id, String name, String tone) {
        Form {
            name = Objects.requireNonNullElse(name, "").strip();
            tone = Objects.requireNonNullElse(tone, "");
        }

        /** The field of the page that this name was typed into. */
        public String field() {
            return id == null ? "name" : "name-" + id;
        }

        /** What stands in the name of a label on the page: what was typed for it, else what it is called. */
        public String nameOf(UUID label, String known) {
            return label.equals(id) ? name : known;
        }
    }

    @GetMapping
    String all(Model model) {
        return all(new Form(null, "", "info"), new InputErrors(), model);
    }

    private String all(Form form, InputErrors errors, Model model) {
        model.addAttribute("labels", labels.all());
        model.addAttribute("tones", LabelCatalogue.TONES);
        model.addAttribute("typed", form);
        model.addAttribute("errors", errors);
        return "administration/labels";
    }

    @PostMapping
    String save(@ModelAttribute("typed") Form form, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        TypedFields fields = new TypedFields(messages);
        check(form, fields);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(form, fields.errors(), model);
        }
        if (form.id() == null) {
            catalogue.add(viewer, form.name(), form.tone());
        } else {
            catalogue.change(viewer, form.id(), form.name(), form.tone());
        }
        return done("administration.labels.saved", target);
    }

    private void check(Form form, TypedFields fields) {
        fields.text(form.field(), form.name(), "administration.labels.name-missing");
        if (form.name().length() > LabelCatalogue.LONGEST) {
            fields.wrong(form.field(), "administration.labels.name-long", LabelCatalogue.LONGEST);
        } else if (catalogue.isTaken(form.name(), form.id())) {
            fields.wrong(form.field(), "administration.labels.name-taken");
        }
        if (!LabelCatalogue.TONES.contains(form.tone())) {
            fields.wrong(form.id() == null ? "tone" : "tone-" + form.id(), "administration.labels.tone-missing");
        }
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        catalogue.retire(viewer, id);
        return done("administration.labels.retired", target);
    }

    @PostMapping("/{id}/retour")
    String offerAgain(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        catalogue.offerAgain(viewer, id);
        return done("administration.labels.offered", target);
    }

    private static String done(String key, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        return "redirect:/administration/etiquettes";
    }
}
