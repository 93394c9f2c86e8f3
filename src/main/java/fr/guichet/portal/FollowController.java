package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.Conversation;
import fr.guichet.correspondence.Message;
import fr.guichet.correspondence.Receipts;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Follows one request: its state, its documents, its messages, its receipt. */
@Controller
@RequestMapping("/mes-demandes/{number}")
class FollowController {
    private final RequestReader requests;
    private final StatusPage status;
    private final Conversation conversation;
    private final Receipts receipts;
    private final Clock clock;

    FollowController(RequestReader requests, StatusPage status, Conversation conversation, Receipts receipts, Clock clock) {
        this.requests = requests;
        this.status = status;
        this.conversation = conversation;
        this.receipts = receipts;
        this.clock = clock;
    }

    @GetMapping
    String follow(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, Model model) {
        RequestView request = request(number, viewer);
        show(request, model);
        conversation.read(request.id(), Message.Side.CITIZEN, clock.instant());
        return "portal/follow";
    }

    /** What the page shows, also when something typed on it has to be mended. */
    void show(RequestView request, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("form", request.form().definition());
        model.addAttribute("status", status.of(request));
        model.addAttribute("stages", status.stages(request));
        model.addAttribute("documents", status.documents(request));
        model.addAttribute("messages", conversation.of(request.id()));
        model.addAttribute("filedOn", FrenchDates.day(request.clocks().filedAt()));
    }

    @GetMapping("/confirmation")
    String confirmation(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, Model model) {
        RequestView request = request(number, viewer);
        model.addAttribute("request", request);
        model.addAttribute("form", request.form().definition());
        model.addAttribute("email", viewer.email());
        model.addAttribute("filedOn", FrenchDates.day(request.clocks().filedAt()));
        model.addAttribute("filedAt", FrenchDates.time(request.clocks().filedAt()));
        model.addAttribute("acknowledgeBy", request.deadlines().due("acknowledge").map(FrenchDates::day).orElse(""));
        model.addAttribute("missing", status.toSend(request));
        return "portal/confirmation";
    }

    @GetMapping("/accuse.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer) {
        RequestView request = request(number, viewer);
        String name = ContentDisposition.attachment().filename("accuse-" + request.number() + ".pdf").build().toString();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(receipts.pdf(request, clock.instant()));
    }

    /** Somebody else's number is not found. */
    RequestView request(String number, SignedIn viewer) {
        return requests.byNumber(number, viewer.id().value()).orElseThrow(() -> new NotFound("request " + number));
    }
}
