package fr.guichet.desk;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.Documents;
import fr.guichet.documents.FileResponses;
import fr.guichet.documents.StoredFile;
import fr.guichet.requests.RequestView;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a case and its files to agents, and notes who has read it. */
@Controller
@RequestMapping("/agents/demandes/{number}")
class CaseController {
    private static final Duration ONE_READING = Duration.ofHours(1);

    private final CasePage page;
    private final DocumentLines lines;
    private final Documents documents;
    private final Answering answering;
    private final Audit audit;

    CaseController(CasePage page, DocumentLines lines, Documents documents, Answering answering, Audit audit) {
        this.page = page;
        this.lines = lines;
        this.documents = documents;
        this.answering = answering;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenCase open = page.open(number, viewer);
        RequestView view = open.view();
        if (viewer.id().value().equals(view.requesterAccount())) {
            return "redirect:/agents/mes-demandes/" + number;
        }
        audit.recordOnce(viewer, "desk.audit.case-read", view.number(), ONE_READING);
        if (open.can().receives()) {
            answering.read(view);
        }
        return page.show(open, model);
    }

    /** @param enregistrer given to save the file instead of looking at it */
    @GetMapping("/fichiers/{file}")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable UUID file,
            @RequestParam @Nullable String enregistrer,
            @AuthenticationPrincipal SignedIn viewer) {
        OpenCase open = page.open(number, viewer);
        RequestView view = open.view();
        lines.ofFile(view, file, open.can());
        audit.recordOnce(viewer, "desk.audit.file-read", view.number(), ONE_READING);
        StoredFile stored = documents.open(view.id().value(), file);
        return enregistrer == null ? FileResponses.inline(stored) : FileResponses.download(stored);
    }
}
