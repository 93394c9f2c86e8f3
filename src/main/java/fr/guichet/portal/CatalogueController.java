package fr.guichet.portal;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormSearch;
import fr.guichet.forms.FormStates;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Reuse;
import fr.guichet.requests.SeasonPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of forms and the page from which each begins. */
@Controller
class CatalogueController {
    private final OpenForms forms;
    private final FormStates states;
    private final SeasonPlaces places;
    private final Drafts drafts;
    private final Reuse reuse;
    private final EstimatePages estimates;
    private final Clock clock;

    CatalogueController(OpenForms forms, FormStates states, SeasonPlaces places, Drafts drafts, Reuse reuse,
            EstimatePages estimates,
            Clock clock) {
        this.forms = forms;
        this.states = states;
        this.places = places;
        this.drafts = drafts;
        this.reuse = reuse;
        this.estimates = estimates;
        this.clock = clock;
    }

    @GetMapping({"/demarches", "/agents/demarches"})
    String catalogue(@RequestParam(defaultValue = "") String q, @ModelAttribute(name = "here", binding = false) Here here,
            Model model) {
        FormSearch search = new FormSearch(q);
        List<CatalogueGroup.Entry> found = forms.listed(here).stream().filter(entry -> search.finds(entry.form())).toList();
        model.addAttribute("q", q);
        model.addAttribute("found", found.size());
        model.addAttribute("groups", CatalogueGroup.of(found));
        return here.internal() ? "portal/procedures" : "portal/catalogue";
    }

    @GetMapping({"/demarches/{slug}", "/agents/demarches/{slug}"})
    String start(@PathVariable String slug, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        PublishedForm published = forms.form(slug, here);
        FormDefinition form = published.definition();
        if (form.whoMayFile().filesNothing()) {
            return estimates.begin(published, model);
        }
        model.addAttribute("form", form);
        model.addAttribute("availability", places.full(form, states.toldOn(LocalDate.now(clock)).apply(form)));
        model.addAttribute("taken", places.taken(form).orElse(null));
        model.addAttribute("reusable",
                here.account() == null ? List.of() : reuse.offered(published, here.account(), here.provenEmail()));
        model.addAttribute("estimate", forms.estimateOf(slug));
        model.addAttribute("drafts", drafts.of(here.holder()).stream().filter(draft -> draft.slug().equals(slug)).toList());
        return "portal/start";
    }
}
