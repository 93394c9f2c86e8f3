package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.paper.FormReading;
import fr.guichet.paper.FormsRead;
import fr.guichet.paper.ReadForm;
import fr.guichet.requests.PaperEntries;
import fr.guichet.requests.RequestId;
import fr.guichet.rights.Level;
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

/** Takes a form that came filled in on a screen: an entry with its answers, and the file as its scan. */
@Controller
@RequestMapping("/agents/saisie/formulaire")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class FilledEntryController {
    private static final String FIELD = "rempli";

    private final Rights rights;
    private final PaperEntries entries;
    private final FormReading reading;
    private final FormsRead read;
    private final Entries opened;
    private final Envelope envelope;
    private final Messages messages;
    private final Clock clock;

    FilledEntryController(Rights rights, PaperEntries entries, FormReading reading, FormsRead read, Entries opened,
            Envelope envelope,
            Messages messages,
            Clock clock) {
        this.rights = rights;
        this.entries = entries;
        this.reading = reading;
        this.read = read;
        this.opened = opened;
        this.envelope = envelope;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(Model model) {
        return page(new NewEntryForm("", "EMAIL", LocalDate.now(clock).toString()), new InputErrors(), model);
    }

    @PostMapping
    String take(@ModelAttribute("entry") NewEntryForm form, @RequestParam(FIELD) MultipartFile file,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) throws IOException {
        TypedFields fields = new TypedFields(messages);
        Optional<NewEntryForm.Receipt> receipt = form.receipt(LocalDate.now(clock), fields);
        Optional<ReadForm.Taken> taken = reading.take(file, FIELD, viewer.actor(), clock.instant(), fields);
        if (taken.isPresent() && !rights.reach(viewer.id()).may(Level.RECEIVE, taken.get().form().definition().slug())) {
            fields.wrong(FIELD, "intake.filled.not-received");
        }
        if (receipt.isEmpty() || taken.isEmpty() || !fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, fields.errors(), model);
        }
        RequestId entry = entries.start(taken.get().form(), taken.get().answers(), viewer.actor(), receipt.get().channel(),
                receipt.get().on(), clock.instant());
        envelope.addScans(entry, receipt.get().on(), List.of(file), viewer.actor(), fields);
        read.keep(entry, taken.get());
        return "redirect:/agents/saisie/formulaire/" + entry;
    }

    /** What was taken over; loading the page again sends nothing. */
    @GetMapping("/{entry}")
    String taken(@PathVariable UUID entry, @AuthenticationPrincipal SignedIn viewer, Model model) {
        RequestId open = opened.open(entry, viewer).draft().id();
        model.addAttribute("entry", open);
        model.addAttribute("taken", read.of(open).orElseThrow(() -> new NotFound("filled form of " + entry)));
        return "intake/filled-taken";
    }

    private static String page(NewEntryForm form, InputErrors errors, Model model) {
        model.addAttribute("entry", form);
        model.addAttribute("errors", errors);
        model.addAttribute("channels", NewEntryForm.channels());
        return "intake/filled";
    }
}
