package fr.guichet.portal;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import fr.guichet.partners.PartnerLinks;
import fr.guichet.partners.Partners;
import fr.guichet.partners.Prepared;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.Reuse;
import fr.guichet.requests.SeasonPlaces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a request that a partner has prepared. Looking at the link changes nothing; who begins reads all of it again. */
@Controller
@RequestMapping("/demarches/{slug}/prerempli")
class PreparedController {
    private final OpenForms forms;
    private final SeasonPlaces places;
    private final PartnerLinks links;
    private final Partners partners;
    private final Reuse reuse;
    private final DraftStart start;
    private final Clock clock;

    PreparedController(OpenForms forms, SeasonPlaces places, PartnerLinks links, Partners partners, Reuse reuse, DraftStart start,
            Clock clock) {
        this.forms = forms;
        this.places = places;
        this.links = links;
        this.partners = partners;
        this.reuse = reuse;
        this.start = start;
        this.clock = clock;
    }

    @GetMapping
    String look(@PathVariable String slug, @RequestParam(defaultValue = "") String jeton,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletResponse response, Model model) {
        FormDefinition form = forms.filed(slug, here).definition();
        Optional<Prepared> prepared = links.read(jeton, slug, clock.instant());
        response.setStatus(prepared.isPresent() ? HttpStatus.OK.value() : HttpStatus.GONE.value());
        model.addAttribute("form", form);
        model.addAttribute("availability", places.on(form, LocalDate.now(clock)));
        model.addAttribute("by", prepared.map(Prepared::name).orElse(null));
        model.addAttribute("token", jeton);
        return "portal/prepared";
    }

    @PostMapping
    String begin(@PathVariable String slug, @RequestParam String jeton, @ModelAttribute(name = "here", binding = false) Here here,
            HttpServletRequest request, HttpServletResponse response) {
        PublishedForm form = forms.filed(slug, here);
        Optional<Prepared> prepared = links.read(jeton, slug, clock.instant());
        if (prepared.isEmpty() || !places.on(form.definition(), LocalDate.now(clock)).isOpen()) {
            return "redirect:/demarches/" + slug;
        }
        Prepared what = prepared.get();
        RequestId draft = start.begin(form, reuse.prepared(form, what.answers(), what.name()), here, request, response);
        partners.used(what.partner(), clock.instant());
        return "redirect:/demarches/%s/%s/%s".formatted(slug, draft, form.definition().pages().getFirst().id());
    }
}
