package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.Documents;
import fr.guichet.documents.FileView;
import fr.guichet.documents.PagePictures;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the scan beside the questions, a sheet at a time, in a frame of its own: turning a sheet never touches what is typed. */
@Controller
@RequestMapping("/agents/saisie/{draft}/scan")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class ScanController {
    private final Entries entries;
    private final Envelope envelope;
    private final Documents documents;
    private final PagePictures pictures;
    private final ScanOrders orders;

    ScanController(Entries entries, Envelope envelope, Documents documents, PagePictures pictures, ScanOrders orders) {
        this.entries = entries;
        this.envelope = envelope;
        this.documents = documents;
        this.pictures = pictures;
        this.orders = orders;
    }

    /** @param feuille counted over all scans, from 1 @param tour quarter turns to the right, none to show it upright @param grand whether it is enlarged */
    @GetMapping
    String viewer(@PathVariable UUID draft, @RequestParam(defaultValue = "1") int feuille,
            @RequestParam @Nullable Integer tour,
            @RequestParam(defaultValue = "false") boolean grand, @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenEntry open = entries.open(draft, viewer);
        Sheet sheet = Sheet.of(envelope.scans(open.entry().id()), feuille);
        ScanOrder order = orders.of(open);
        model.addAttribute("order", order);
        model.addAttribute("remark", order.remark(sheet.number()).orElse(null));
        model.addAttribute("draft", draft);
        model.addAttribute("sheet", sheet);
        model.addAttribute("turn", Math.floorMod(tour == null ? order.turn(sheet.number()) : tour, 4));
        model.addAttribute("large", grand);
        return "intake/scan";
    }

    @GetMapping("/{file}/{page}")
    ResponseEntity<byte[]> sheet(@PathVariable UUID draft, @PathVariable UUID file, @PathVariable int page,
            @RequestParam(defaultValue = "0") int tour, @AuthenticationPrincipal SignedIn viewer) {
        FileView scan = scans(draft, viewer).stream().filter(one -> one.id().equals(file)).findFirst()
                .orElseThrow(() -> new NotFound("scan " + file));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(pictures.jpeg(documents.open(draft, scan.id()), page, tour));
    }

    private List<FileView> scans(UUID draft, SignedIn viewer) {
        return envelope.scans(entries.open(draft, viewer).entry().id());
    }
}
