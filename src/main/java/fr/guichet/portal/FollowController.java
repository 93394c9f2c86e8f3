package fr.guichet.portal;

import fr.guichet.correspondence.Conversation;
import fr.guichet.correspondence.Message;
import fr.guichet.correspondence.PlaceWords;
import fr.guichet.correspondence.Receipts;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Scope;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.sharing.Agreements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** Follows one request: its state, its documents, its messages, its receipt. */
@Controller
@RequestMapping({"/mes-demandes/{number}", "/agents/mes-demandes/{number}"})
class FollowController {
    private final RequestReader requests;
    private final StatusPage status;
    private final ConfirmationPage confirmation;
    private final Conversation conversation;
    private final PlaceWords place;
    private final Receipts receipts;
    private final Mandates mandates;
    private final MandateOverAdvice over;
    private final GuestAccess access;
    private final WhoDidWhat who;
    private final Agreements agreements;
    private final Clock clock;

    FollowController(RequestReader requests, StatusPage status, ConfirmationPage confirmation, Conversation conversation,
            PlaceWords place, Receipts receipts, Mandates mandates, MandateOverAdvice over, GuestAccess access,
            WhoDidWhat who, Agreements agreements, Clock clock) {
        this.requests = requests;
        this.status = status;
        this.confirmation = confirmation;
        this.conversation = conversation;
        this.place = place;
        this.receipts = receipts;
        this.mandates = mandates;
        this.over = over;
        this.access = access;
        this.who = who;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping
    String follow(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        Optional<RequestView> own = own(number, here);
        if (own.isEmpty() && access.isGuest(number, here)) {
            return "redirect:/mes-demandes/partagees/" + number;
        }
        RequestView request = own.orElseThrow(() -> refusal(number, here));
        show(request, here, model);
        mandates.read(request.id().value(), here.actor(), clock.instant());
        conversation.read(request.id(), Message.Side.CITIZEN, clock.instant());
        return "portal/follow";
    }

    /** What the page shows, also when something typed on it has to be mended. */
    void show(RequestView request, Here here, Model model) {
        UUID id = request.id().value();
        UUID account = Objects.requireNonNull(here.account());
        LocalDate today = LocalDate.now(clock);
        boolean deciding = !mandates.forbids(id, account, Scope.DECISION, today);
        model.addAttribute("writing", !mandates.forbids(id, account, Scope.FOLLOW, today));
        model.addAttribute("request", request);
        model.addAttribute("base", here.requests() + "/" + request.number());
        model.addAttribute("me", here.account());
        model.addAttribute("form", request.form().definition());
        model.addAttribute("status", status.of(request));
        model.addAttribute("place", place.of(request));
        model.addAttribute("stages", status.stages(request));
        model.addAttribute("documents", status.documents(request));
        model.addAttribute("answer", deciding ? StatusPage.answer(request) : List.of());
        model.addAttribute("who", who.of(request));
        model.addAttribute("agreements", agreements.of(request.id().value()));
        model.addAttribute("messages", conversation.of(request.id()));
        model.addAttribute("filedOn", FrenchDates.day(request.clocks().filedAt()));
    }

    @GetMapping("/confirmation")
    String confirmation(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        RequestView request = request(number, here);
        return confirmation.show(request, String.valueOf(Objects.requireNonNull(here.viewer()).email()), model);
    }

    @GetMapping("/accuse.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here) {
        RequestView request = request(number, here);
        String name = ContentDisposition.attachment().filename("accuse-" + request.number() + ".pdf").build().toString();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(receipts.pdf(request, clock.instant()));
    }

    /** Somebody else's number is not found. */
    RequestView request(String number, Here here) {
        return own(number, here).orElseThrow(() -> refusal(number, here));
    }

    private Optional<RequestView> own(String number, Here here) {
        return requests.byNumber(number, Objects.requireNonNull(here.account()), here.provenEmail())
                .filter(request -> FillingPages.isOf(request.form(), here));
    }

    /** Why it is not opened: their mandate is over, their access as a guest has ended, or there never was one. */
    private RuntimeException refusal(String number, Here here) {
        return over.over(number, Objects.requireNonNull(here.account())).<RuntimeException>map(cutOff -> cutOff)
                .orElseGet(() -> access.refusal(number, here));
    }
}
