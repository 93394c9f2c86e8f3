package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Outcome;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The properties of one element. What was typed is kept first, whatever button was pressed. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation")
@RolesAllowed("ADMINISTRATION")
class SheetController {
    private static final String LOOK = "preview.";
    private static final String EXAMPLE = "example:";

    private final Blueprints blueprints;
    private final Saving saving;
    private final Deeds deeds;
    private final Screen screen;
    private final OutcomeWords words;

    SheetController(Blueprints blueprints, Saving saving, Deeds deeds, Screen screen, OutcomeWords words) {
        this.blueprints = blueprints;
        this.saving = saving;
        this.deeds = deeds;
        this.screen = screen;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String slug, @RequestParam(defaultValue = "form") String element,
            @RequestParam Map<String, String> look, @AuthenticationPrincipal SignedIn viewer,
            HttpSession session, Model model) {
        Blueprint blueprint = open(slug);
        if (element.startsWith(EXAMPLE)) {
            return "redirect:/administration/demarches/%s/preparation/exemples#exemple-%s".formatted(slug,
                    element.substring(EXAMPLE.length()));
        }
        return blueprint.element(ElementId.parse(element))
                .map(chosen -> screen.show(blueprint, chosen, Map.of(), look, viewer, model))
                .orElseGet(() -> "redirect:" + Addresses.of(slug, ElementId.FORM));
    }

    @PostMapping
    String save(@PathVariable String slug, @RequestParam String element, @RequestParam(defaultValue = "") String faire,
            @AuthenticationPrincipal SignedIn viewer, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes target,
            Model model) {
        Saving.Saved saved = saving.save(open(slug), request.getParameterMap(), viewer);
        ElementId id = saved.now(ElementId.parse(element));
        if (saved.gone() != null) {
            target.addFlashAttribute("refused", words.of(saved.gone()));
            return "redirect:" + Addresses.of(slug, ElementId.FORM);
        }
        Blueprint blueprint = open(slug);
        Element chosen = blueprint.element(id).orElseThrow(() -> new NotFound("element " + id));
        if (!saved.isWhole() || saved.isPending()) {
            response.setStatus(saved.status().value());
            return screen.show(blueprint, chosen, saved.problems(), remembered(Map.of(), request.getSession()), viewer, model);
        }
        return switch (deeds.perform(slug, faire, id, request.getParameterMap(), viewer)) {
            case Deeds.Done done -> "redirect:" + done.address();
            case Deeds.Kept kept -> {
                target.addFlashAttribute("block", chosen.label());
                yield "redirect:" + kept.address();
            }
            case Deeds.Not not -> refused(slug, id, not.outcome(), target);
        };
    }

    /** How the preview was looked at last. */
    private static Map<String, String> remembered(Map<String, String> asked, HttpSession session) {
        Map<String, String> look = new HashMap<>();
        for (String way : List.of("ecran", "vue", "pour")) {
            if (asked.containsKey(way)) {
                session.setAttribute(LOOK + way, asked.get(way));
            }
            look.put(way, String.valueOf(session.getAttribute(LOOK + way)));
        }
        return look;
    }

    private String refused(String slug, ElementId here, Outcome outcome, RedirectAttributes target) {
        target.addFlashAttribute("refused", words.of(outcome));
        return "redirect:" + Addresses.of(slug, here);
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}
