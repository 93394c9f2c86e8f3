package fr.guichet.portal;

import fr.guichet.forms.PublishedForm;
import fr.guichet.paper.FormReading;
import fr.guichet.paper.FormsRead;
import fr.guichet.paper.ReadForm;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.SeasonPlaces;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes the form that was filled in on a screen: a draft to read again and to send. */
@Controller
@RequestMapping("/demarches/{slug}/formulaire-rempli")
class FilledFormController {
    private static final String FIELD = "rempli";

    private final OpenForms forms;
    private final SeasonPlaces places;
    private final FormReading reading;
    private final FormsRead read;
    private final FillingPages pages;
    private final DraftStart start;
    private final Messages messages;
    private final Clock clock;

    FilledFormController(OpenForms forms, SeasonPlaces places, FormReading reading, FormsRead read, FillingPages pages,
            DraftStart start,
            Messages messages, Clock clock) {
        this.forms = forms;
        this.places = places;
        this.reading = reading;
        this.read = read;
        this.pages = pages;
        this.start = start;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable String slug, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        return page(forms.filed(slug, here), new InputErrors(), model);
    }

    @PostMapping
    String take(@PathVariable String slug, @RequestParam(FIELD) MultipartFile file,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletRequest request,
            HttpServletResponse response, Model model) throws IOException {
        PublishedForm form = forms.filed(slug, here);
        if (!places.on(form.definition(), LocalDate.now(clock)).isOpen()) {
            return "redirect:/demarches/" + slug;
        }
        TypedFields fields = new TypedFields(messages);
        Optional<ReadForm.Taken> taken = reading.take(file, FIELD, here.actor(), clock.instant(), fields);
        taken.filter(one -> !one.form().definition().slug().equals(slug)).ifPresent(
                other -> fields.wrong(FIELD, "portal.filled.other", other.form().definition().name()));
        if (taken.isEmpty() || !fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, fields.errors(), model);
        }
        RequestId draft = start.begin(taken.get().form(), taken.get().answers(), here, request, response);
        read.keep(draft, taken.get());
        return "redirect:/demarches/%s/formulaire-rempli/%s".formatted(slug, draft);
    }

    /** What was taken over; loading the page again sends nothing. */
    @GetMapping("/{draft}")
    String taken(@PathVariable String slug, @PathVariable UUID draft,
            @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        RequestId open = pages.open(draft, here).id();
        model.addAttribute("draft", open);
        model.addAttribute("form", forms.filed(slug, here).definition());
        model.addAttribute("taken", read.of(open).orElseThrow(() -> new NotFound("filled form of " + draft)));
        return "portal/filled-taken";
    }

    private static String page(PublishedForm form, InputErrors errors, Model model) {
        model.addAttribute("form", form.definition());
        model.addAttribute("errors", errors);
        return "portal/filled";
    }
}
