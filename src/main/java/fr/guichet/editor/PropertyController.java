package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Keeps one property as soon as it has changed, where scripts run. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/propriete")
@RolesAllowed("ADMINISTRATION")
class PropertyController {
    private final Blueprints blueprints;
    private final Saving saving;
    private final Sheets sheets;
    private final FieldViews views;
    private final Screen screen;
    private final OutcomeWords words;

    PropertyController(Blueprints blueprints, Saving saving, Sheets sheets, FieldViews views, Screen screen,
            OutcomeWords words) {
        this.blueprints = blueprints;
        this.saving = saving;
        this.sheets = sheets;
        this.views = views;
        this.screen = screen;
        this.words = words;
    }

    /** @param champ the name of the field @param faux whether the page shows it as wrong */
    @PostMapping
    String keep(@PathVariable String slug, @RequestParam String champ, @RequestParam(defaultValue = "false") boolean faux,
            @AuthenticationPrincipal SignedIn viewer, HttpServletRequest request, HttpServletResponse response, Model model) {
        Saving.Saved saved = saving.save(open(slug), request.getParameterMap(), viewer);
        Blueprint blueprint = open(slug);
        ElementId before = ElementId.parse(champ.substring(0, champ.indexOf('|')));
        ElementId id = saved.now(before);
        Element element = blueprint.element(id).orElse(null);
        if (saved.gone() != null) {
            RequestContextUtils.getOutputFlashMap(request).put("refused",
                    words.of(saved.gone(), String.valueOf(request.getParameter(champ))));
        }
        if (element == null || !id.equals(before)) {
            return elsewhere(Addresses.of(slug, element == null ? ElementId.FORM : id), request, response);
        }
        Field field = sheets.field(element, champ.substring(champ.indexOf('|') + 1), blueprint)
                .orElseThrow(() -> new NotFound("field " + champ));
        screen.head(blueprint, viewer, model);
        model.addAttribute("f", views.of(element, field, saved.problems().get(champ)));
        boolean redrawn = faux || field.redraws() == Field.Redraw.FIELD;
        model.addAttribute("redrawn", redrawn);
        if (!saved.isWhole()) {
            response.setStatus(saved.status().value());
            return "editor/_kept :: refused";
        }
        if (!saved.isPending()) {
            response.setHeader("HX-Trigger", "edited");
        }
        return field.redraws() == Field.Redraw.SHEET ? reshaped(blueprint, element, response, model) : kept(redrawn, response);
    }

    /** The element is no longer there, or under another name: the whole screen is drawn anew, with what there is to say. */
    private static String elsewhere(String address, HttpServletRequest request, HttpServletResponse response) {
        RequestContextUtils.saveOutputFlashMap(address, request, response);
        response.setHeader("HX-Redirect", address);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return "editor/nothing";
    }

    /** Another type of answer has other properties. */
    private String reshaped(Blueprint blueprint, Element element, HttpServletResponse response, Model model) {
        response.setHeader("HX-Retarget", "#feuille");
        screen.sheet(blueprint, element, Map.of(), model);
        return "editor/_kept :: reshaped";
    }

    /** The page keeps what stands in it, unless the field shows something else now. */
    private static String kept(boolean redrawn, HttpServletResponse response) {
        if (!redrawn) {
            response.setHeader("HX-Reswap", "none");
        }
        return "editor/_kept :: kept";
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}
