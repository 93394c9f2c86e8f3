package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Drafts;
import fr.guichet.shared.NotFound;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of forms and the page from which each begins. */
@Controller
class CatalogueController {
    private final FormCatalogue forms;
    private final Drafts drafts;

    CatalogueController(FormCatalogue forms, Drafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    @GetMapping("/demarches")
    String catalogue(@RequestParam(defaultValue = "") String q, Model model) {
        List<PublishedForm> found = forms.listed().stream().filter(form -> matches(form.definition(), q)).toList();
        model.addAttribute("q", q);
        model.addAttribute("found", found.size());
        model.addAttribute("groups", CatalogueGroup.of(found));
        return "portal/catalogue";
    }

    @GetMapping("/demarches/{slug}")
    String start(@PathVariable String slug, @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer, Model model) {
        FormDefinition form = forms.current(slug).orElseThrow(() -> new NotFound("form " + slug)).definition();
        model.addAttribute("form", form);
        model.addAttribute("drafts",
                drafts.of(Holders.of(viewer, secret)).stream().filter(draft -> draft.slug().equals(slug)).toList());
        return "portal/start";
    }

    private static boolean matches(FormDefinition form, String q) {
        String all = plain(String.join(" ",
                Stream.concat(Stream.of(form.name(), form.title(), form.summary()), form.keywords().stream()).toList()));
        return Stream.of(plain(q).split("[\\s'’]+")).allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.FRENCH).strip();
    }
}
