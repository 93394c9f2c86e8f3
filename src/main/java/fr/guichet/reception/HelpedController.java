package fr.guichet.reception;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.FollowInvitation;
import fr.guichet.correspondence.Receipts;
import fr.guichet.counter.Help;
import fr.guichet.counter.Helps;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Rights;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the person takes home: the number, and the receipt with the code by which they go on. Only for the agent who helped. */
@Controller
@RequestMapping(ReceptionController.PATH + "/{request}")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class HelpedController {
    private final Helps helps;
    private final RequestReader reader;
    private final Receipts receipts;
    private final FollowInvitation invitation;
    private final Rights rights;
    private final Clock clock;

    HelpedController(Helps helps, RequestReader reader, Receipts receipts, FollowInvitation invitation, Rights rights,
            Clock clock) {
        this.helps = helps;
        this.reader = reader;
        this.receipts = receipts;
        this.invitation = invitation;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping
    String filed(@PathVariable UUID request, @AuthenticationPrincipal SignedIn viewer, Model model) {
        RequestView view = helped(request, viewer);
        model.addAttribute("request", view);
        model.addAttribute("known", view.names().birthDate().year() != 0);
        model.addAttribute("mine", reader.byNumber(view.number(), rights.reach(viewer.id())).isPresent());
        return "reception/filed";
    }

    /** Prints the receipt. Each print has a new code: the paper in the hands of the person is the one that counts. */
    @PostMapping("/recepisse.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID request, @AuthenticationPrincipal SignedIn viewer) {
        RequestView view = helped(request, viewer);
        byte[] pdf = receipts.pdf(view, invitation.in(view, clock.instant()), clock.instant());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("recepisse-" + view.number() + ".pdf").build().toString())
                .body(pdf);
    }

    private RequestView helped(UUID request, SignedIn viewer) {
        return helps.with(request, viewer).filter(Help::isFiled).map(help -> reader.request(new RequestId(request)))
                .orElseThrow(() -> new NotFound("request helped with " + request));
    }
}
