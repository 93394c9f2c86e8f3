package fr.guichet.administration;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.originals.OriginalRule;
import fr.guichet.originals.OriginalRules;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When paper originals may be destroyed: for all forms, and for single ones. */
@Controller
@RequestMapping("/administration/originaux")
@RolesAllowed("ADMINISTRATION")
class OriginalRulesController {
    private static final int MOST = 1200;

    private final OriginalRules rules;
    private final FormCatalogue forms;
    private final Messages messages;

    OriginalRulesController(OriginalRules rules, FormCatalogue forms, Messages messages) {
        this.rules = rules;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        return page("", "", new InputErrors(), model);
    }

    /** @param demarche empty for the rule of the authority */
    @PostMapping
    String set(@RequestParam(defaultValue = "") String demarche, @RequestParam(defaultValue = "") String delai,
            @RequestParam(defaultValue = "MONTH") String unite, @RequestParam(defaultValue = "ENDED") String apres,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        String typed = delai.strip();
        if (!typed.matches("[0-9]{1,4}") || Integer.parseInt(typed) > MOST
                || !demarche.isEmpty() && !names().containsKey(demarche)) {
            TypedFields fields = new TypedFields(messages);
            fields.wrong("delai", "administration.originals.delay-wrong", MOST);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(demarche, typed, fields.errors(), model);
        }
        rules.set(new OriginalRule(demarche, Integer.parseInt(typed),
                unite.equals("DAY") ? OriginalRule.Unit.DAY : OriginalRule.Unit.MONTH,
                apres.equals("RECEIVED") ? OriginalRule.After.RECEIVED : OriginalRule.After.ENDED), viewer);
        return done(target);
    }

    @PostMapping("/retrait")
    String drop(@RequestParam String demarche, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        rules.drop(demarche, viewer);
        return done(target);
    }

    private static String done(RedirectAttributes target) {
        target.addFlashAttribute("done", "administration.originals.saved");
        return "redirect:/administration/originaux";
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        forms.current().stream().map(PublishedForm::definition).forEach(form -> names.put(form.slug(), form.name()));
        return names;
    }

    private String page(String form, String delay, InputErrors errors, Model model) {
        model.addAttribute("rules", rules.all());
        model.addAttribute("names", names());
        model.addAttribute("form", form);
        model.addAttribute("delay", delay);
        model.addAttribute("errors", errors);
        return "administration/originals";
    }
}
