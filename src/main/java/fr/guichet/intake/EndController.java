package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Availability;
import fr.guichet.documents.Documents;
import fr.guichet.originals.Originals;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.PaperEntries;
import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.UnreadAnswers;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of a paper entry: what is missing, the documents found in the envelope, and the filing. */
@Controller
@RequestMapping("/agents/saisie/{draft}/verification")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class EndController {
    private final Entries entries;
    private final PaperEntries paper;
    private final EntryPages pages;
    private final EntryFiling entryFiling;
    private final RequestFiling filing;
    private final RequestReader reader;
    private final Rights rights;
    private final Questionnaire questionnaire;
    private final Documents documents;
    private final Envelope envelope;
    private final UnreadAnswers unread;
    private final NextEntry next;
    private final Originals originals;
    private final Messages messages;
    private final Clock clock;

    EndController(Entries entries, PaperEntries paper, EntryPages pages, EntryFiling entryFiling, RequestFiling filing,
            RequestReader reader, Rights rights, Questionnaire questionnaire, Documents documents, Envelope envelope,
            UnreadAnswers unread, NextEntry next, Originals originals,
            Messages messages,
            Clock clock) {
        this.entries = entries;
        this.paper = paper;
        this.pages = pages;
        this.entryFiling = entryFiling;
        this.filing = filing;
        this.reader = reader;
        this.rights = rights;
        this.questionnaire = questionnaire;
        this.documents = documents;
        this.envelope = envelope;
        this.unread = unread;
        this.next = next;
        this.originals = originals;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenEntry open = entries.open(draft, viewer);
        if (open.draft().hasChanged()) {
            return changes(draft);
        }
        return page(open, new NewEntryForm("", open.entry().channel().name(), open.entry().receivedOn().toString()),
                new InputErrors(), viewer, model);
    }

    /** Keeps what came with the paper; then stays for more, or files. A second click leads to the request of the first. */
    @PostMapping
    String end(@PathVariable UUID draft, @ModelAttribute("receipt") NewEntryForm form, @RequestParam @Nullable String personne,
            @RequestParam @Nullable String joindre, @RequestParam @Nullable String suivant,
            @AuthenticationPrincipal SignedIn viewer, MultipartHttpServletRequest request, HttpServletResponse response,
            RedirectAttributes target, Model model) throws IOException {
        Optional<OpenEntry> found = entries.find(draft, viewer);
        if (found.isEmpty()) {
            String filed = reader.request(new RequestId(draft)).number();
            return reader.byNumber(filed, rights.reach(viewer.id())).map(opened -> "redirect:/agents/demandes/" + filed)
                    .orElseThrow(() -> new NotFound("paper entry " + draft));
        }
        OpenEntry open = found.get();
        TypedFields fields = new TypedFields(messages);
        unread.mark(open.entry().id(), Set.of(parameters(request, "manque")), Set.of(parameters(request, "illisible")));
        List<Known> alike = entries.alike(open, viewer);
        entries.recognise(open, personne, alike);
        form.receipt(LocalDate.now(clock), fields)
                .ifPresent(receipt -> paper.describe(open.entry().id(), receipt.channel(), receipt.on()));
        OpenEntry now = entries.open(draft, viewer);
        place(now, request.getParameter("boite"), viewer);
        take(now, request, viewer, fields);
        if (joindre == null && !alike.isEmpty() && !now.entry().decided()) {
            fields.wrong("personne", "intake.person.undecided");
        }
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(now, form, fields.errors(), viewer, model);
        }
        if (joindre != null) {
            return "redirect:/agents/saisie/" + draft + "/verification";
        }
        if (now.draft().hasChanged()) { // nobody files what they have not seen
            return changes(draft);
        }
        String number = entryFiling.file(now.entry(), viewer.actor());
        String address = suivant == null ? "/agents/demandes/" + number : next.after(now, viewer);
        target.addFlashAttribute("done", "intake.done.filed");
        target.addFlashAttribute("filed", number);
        if (reader.byNumber(number, rights.reach(viewer.id())).isEmpty()) {
            target.addFlashAttribute("beyond", true); // the person lives where other agents see to requests
            return "redirect:" + (suivant == null ? "/agents/saisie" : address);
        }
        return "redirect:" + address;
    }

    private void place(OpenEntry open, @Nullable String box, SignedIn viewer) {
        if (box != null) {
            originals.place(open.entry().id(), null, messages.text("intake.originals.entry"), box, open.entry().receivedOn(),
                    viewer.actor());
        }
    }

    /** Where it lies already, or would go by itself: paper that comes by post or to the counter goes where the last one went. */
    private String box(OpenEntry open, SignedIn viewer) {
        boolean paper = open.entry().channel() == Channel.POST || open.entry().channel() == Channel.COUNTER;
        return originals.boxOf(open.entry().id()).orElseGet(() -> paper ? originals.lastBox(viewer) : "");
    }

    private static String[] parameters(MultipartHttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
    }

    private static String changes(UUID draft) {
        return "redirect:/agents/saisie/" + draft + "/changements";
    }

    private void take(OpenEntry open, MultipartHttpServletRequest request, SignedIn viewer, TypedFields fields)
            throws IOException {
        filing.expectDocuments(open.entry().id(), open.situation());
        envelope.addScans(open.entry().id(), open.entry().receivedOn(), request.getFiles("scans"), viewer.actor(), fields);
        for (ChecklistItem item : checklist(open)) {
            String field = "piece-" + item.id();
            for (MultipartFile file : request.getFiles(field)) {
                if (!file.isEmpty()) {
                    envelope.add(open.entry().id(), item.id(), open.entry().receivedOn(), file, viewer.actor())
                            .ifPresent(key -> fields.wrong(field, key));
                }
            }
            if (request.getParameter("trouvee-" + item.id()) != null) {
                envelope.findInScan(open.entry(), item.id(), viewer.actor());
            }
        }
    }

    private List<ChecklistItem> checklist(OpenEntry open) {
        return documents.checklist(open.entry().id().value()).stream().filter(item -> item.expected() && item.ruleId() != null)
                .toList();
    }

    private String page(OpenEntry open, NewEntryForm form, InputErrors errors, SignedIn viewer, Model model) {
        filing.expectDocuments(open.entry().id(), open.situation());
        pages.frame(open, null, model);
        model.addAttribute("receipt", form);
        model.addAttribute("errors", errors);
        model.addAttribute("box", box(open, viewer));
        model.addAttribute("channels", NewEntryForm.channels());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("alike", entries.alike(open, viewer));
        List<Problem> problems = questionnaire.checkAll(open.situation());
        model.addAttribute("gaps", Gap.of(open, unread.of(open.entry().id()), problems));
        model.addAttribute("warnings", Gap.warnings(open, problems));
        model.addAttribute("outOfSeason",
                !Availability.of(open.draft().form().definition().whoMayFile(), open.entry().receivedOn()).isOpen());
        model.addAttribute("checklist", checklist(open));
        return "intake/end";
    }
}
