package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.Documents;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.DraftCodes;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.PaperEntries;
import fr.guichet.requests.RequestId;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The entries that an agent has begun, and a new one. */
@Controller
@RequestMapping("/agents/saisie")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class EntriesController {
    private final Rights rights;
    private final PaperEntries entries;
    private final Drafts drafts;
    private final Documents documents;
    private final FormCatalogue forms;
    private final DraftCodes codes;
    private final Envelope envelope;
    private final Messages messages;
    private final Clock clock;

    EntriesController(Rights rights, PaperEntries entries, Drafts drafts, Documents documents, FormCatalogue forms,
            DraftCodes codes, Envelope envelope,
            Messages messages, Clock clock) {
        this.rights = rights;
        this.entries = entries;
        this.drafts = drafts;
        this.documents = documents;
        this.forms = forms;
        this.codes = codes;
        this.envelope = envelope;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String demarche, @RequestParam(defaultValue = "POST") String canal,
            @RequestParam(defaultValue = "") String jour, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return page(new NewEntryForm(demarche, canal, jour.isBlank() ? LocalDate.now(clock).toString() : jour),
                new InputErrors(), viewer, model);
    }

    @PostMapping
    String start(@ModelAttribute("entry") NewEntryForm form, @RequestParam List<MultipartFile> scans,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) throws IOException {
        PublishedForm published = forms.current(form.form()).filter(one -> receives(viewer).test(one.definition()))
                .orElseThrow(() -> new NotFound("form " + form.form()));
        TypedFields fields = new TypedFields(messages);
        Optional<NewEntryForm.Receipt> receipt = form.receipt(LocalDate.now(clock), fields);
        if (receipt.isPresent()) {
            RequestId id = entries.start(published, viewer.actor(), receipt.get().channel(), receipt.get().on(), clock.instant());
            envelope.addScans(id, receipt.get().on(), scans, viewer.actor(), fields);
            if (fields.areRight()) {
                return "redirect:/agents/saisie/%s/%s".formatted(id, published.definition().steps().getFirst().id());
            }
            discard(id, viewer);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, fields.errors(), viewer, model);
    }

    @PostMapping("/{draft}/abandon")
    String abandon(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        discard(new RequestId(draft), viewer);
        target.addFlashAttribute("done", "intake.done.abandoned");
        return "redirect:/agents/saisie";
    }

    private void discard(RequestId id, SignedIn viewer) {
        if (codes.giveBack(id, viewer.id().value())) {
            return;
        }
        if (!drafts.discard(id, Holder.account(viewer.id().value()))) {
            throw new NotFound("paper entry " + id);
        }
        documents.forget(id.value());
    }

    /** The forms of which an agent may take in requests, wherever the person lives. */
    private Predicate<FormDefinition> receives(SignedIn viewer) {
        Reach reach = rights.reach(viewer.id());
        return form -> reach.may(Level.RECEIVE, form.slug());
    }

    private String page(NewEntryForm form, InputErrors errors, SignedIn viewer, Model model) {
        model.addAttribute("entry", form);
        model.addAttribute("errors", errors);
        model.addAttribute("entries", entries.of(viewer.id().value()));
        model.addAttribute("forms", forms.current().stream().map(PublishedForm::definition)
                .filter(one -> one.whoMayFile().comesOnPaper()).filter(receives(viewer)).toList());
        model.addAttribute("channels", NewEntryForm.channels());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("trayed", rights.reach(viewer.id()).somewhere().may(Level.RECEIVE));
        return "intake/entries";
    }
}
