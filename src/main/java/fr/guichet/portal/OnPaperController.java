package fr.guichet.portal;

import fr.guichet.documents.Documents;
import fr.guichet.paper.DraftSheet;
import fr.guichet.requests.Draft;
import fr.guichet.requests.DraftCodes;
import fr.guichet.requests.RequestFiling;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Prints a draft for whoever would rather finish it with a pen. A guest prints nothing. */
@Controller
@RequestMapping("/demarches/{slug}/{draft}")
class OnPaperController {
    private final FillingPages pages;
    private final DraftCodes codes;
    private final DraftSheet sheet;
    private final Documents documents;
    private final RequestFiling filing;
    private final Clock clock;

    OnPaperController(FillingPages pages, DraftCodes codes, DraftSheet sheet, Documents documents, RequestFiling filing,
            Clock clock) {
        this.pages = pages;
        this.codes = codes;
        this.sheet = sheet;
        this.documents = documents;
        this.filing = filing;
        this.clock = clock;
    }

    @GetMapping("/sur-papier")
    String tell(@PathVariable UUID draft, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        Draft own = own(draft, here);
        model.addAttribute("draft", own);
        model.addAttribute("form", own.form().definition());
        model.addAttribute("code", codes.of(own, clock.instant()));
        return "portal/on-paper";
    }

    @GetMapping("/sur-papier.pdf")
    ResponseEntity<byte[]> print(@PathVariable UUID draft, @ModelAttribute(name = "here", binding = false) Here here) {
        Draft own = own(draft, here);
        filing.expectDocuments(own.id(), pages.situation(own));
        byte[] pdf = sheet.of(own, codes.of(own, clock.instant()), documents.checklist(own.id().value()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("a-finir-sur-papier.pdf").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(pdf);
    }

    private Draft own(UUID draft, Here here) {
        Draft open = pages.open(draft, here);
        if (open.guest() != null || !open.form().definition().whoMayFile().comesOnPaper()) {
            throw new NotFound("paper of " + draft);
        }
        return open;
    }
}
