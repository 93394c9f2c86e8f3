package fr.guichet.board;

import fr.guichet.accounts.SignedIn;
import fr.guichet.batches.Batches;
import fr.guichet.correspondence.NoticeId;
import fr.guichet.correspondence.PrintQueue;
import fr.guichet.correspondence.Sides;
import fr.guichet.queue.Viewpoints;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters that an operation has gathered: printed in packets, each said to be printed before the next. */
@Controller
@RequestMapping("/agents/operations/{id}/courriers")
class OperationLettersController {
    static final int PACKET = 200;

    private final Batches batches;
    private final PrintQueue letters;
    private final Viewpoints viewpoints;
    private final Clock clock;

    OperationLettersController(Batches batches, PrintQueue letters, Viewpoints viewpoints, Clock clock) {
        this.batches = batches;
        this.letters = letters;
        this.viewpoints = viewpoints;
        this.clock = clock;
    }

    @GetMapping
    void print(@PathVariable UUID id, @RequestParam UUID dernier, @RequestParam(defaultValue = "ONE") Sides faces,
            @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response) throws IOException {
        List<NoticeId> packet = packet(id, dernier, viewer);
        if (packet.isEmpty()) {
            response.sendRedirect("/agents/operations/" + id);
            return;
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"courriers.pdf\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        letters.print(viewpoints.of(viewer).reach(), packet, faces, response.getOutputStream());
    }

    @PostMapping
    String confirm(@PathVariable UUID id, @RequestParam UUID dernier, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        letters.confirm(viewpoints.of(viewer).reach(), packet(id, dernier, viewer), viewer.actor(), clock.instant());
        target.addFlashAttribute("done",
                letters.waiting(batches.requests(id), 1).isEmpty()
                        ? "board.operations.all-printed"
                        : "board.operations.next-packet");
        return "redirect:/agents/operations/" + id;
    }

    /** What the page has shown: a letter written since is not said to be printed. @param last of the packet */
    private List<NoticeId> packet(UUID id, UUID last, SignedIn viewer) {
        batches.find(id, viewer.id().value());
        return letters.waiting(batches.requests(id), PACKET).stream()
                .filter(letter -> letter.value().toString().compareTo(last.toString()) <= 0).toList();
    }
}
