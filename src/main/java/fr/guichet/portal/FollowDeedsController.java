package fr.guichet.portal;

import fr.guichet.correspondence.Conversation;
import fr.guichet.correspondence.Message;
import fr.guichet.documents.Documents;
import fr.guichet.documents.FileResponses;
import fr.guichet.mandates.MandateAction;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Scope;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a citizen does on the page of a request: send a document, write, take the request back. Each use of a mandate is journaled. */
@Controller
@RequestMapping({"/mes-demandes/{number}", "/agents/mes-demandes/{number}"})
class FollowDeedsController {
    private final FollowController follow;
    private final SentFiles files;
    private final Documents documents;
    private final Conversation conversation;
    private final RequestDesk desk;
    private final Mandates mandates;
    private final Messages words;
    private final Clock clock;

    FollowDeedsController(FollowController follow, SentFiles files, Documents documents, Conversation conversation,
            RequestDesk desk,
            Mandates mandates,
            Messages words, Clock clock) {
        this.follow = follow;
        this.files = files;
        this.documents = documents;
        this.conversation = conversation;
        this.desk = desk;
        this.mandates = mandates;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/pieces/{document}")
    String send(@PathVariable String number, @PathVariable UUID document, @RequestParam List<MultipartFile> fichier,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletResponse response, Model model)
            throws IOException {
        RequestView request = follow.request(number, here);
        InputErrors errors = files.take(request.id(), document, fichier, here.actor());
        if (!errors.isEmpty()) {
            return again(request, here, errors, "", response, model);
        }
        journal(request, MandateAction.ADDED_DOCUMENT, here);
        return "redirect:" + here.requests() + "/" + number + "?recu#pieces";
    }

    @PostMapping("/messages")
    String write(@PathVariable String number, @RequestParam(defaultValue = "") String texte,
            @ModelAttribute(name = "here", binding = false) Here here,
            HttpServletResponse response, Model model) {
        RequestView request = follow.request(number, here);
        mustFollow(request, here);
        int length = texte.strip().codePointCount(0, texte.strip().length());
        if (length == 0 || length > Message.LONGEST) {
            InputErrors errors = new InputErrors();
            errors.add(new InputError("texte",
                    words.text(length == 0 ? "portal.follow.message-empty" : "portal.follow.message-long")));
            return again(request, here, errors, texte, response, model);
        }
        conversation.ask(request.id(), Objects.requireNonNull(here.account()), here.actor().name(), texte, clock.instant());
        journal(request, MandateAction.WROTE_MESSAGE, here);
        return "redirect:" + here.requests() + "/" + number + "?ecrit#messages";
    }

    @GetMapping("/retrait")
    String askWithdrawal(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        model.addAttribute("request", follow.request(number, here));
        return "portal/withdraw";
    }

    @PostMapping("/retrait")
    String withdraw(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here) {
        RequestView request = follow.request(number, here);
        mustFollow(request, here);
        journal(request, MandateAction.WITHDREW, here);
        desk.withdraw(request.id(), here.actor(), clock.instant());
        return "redirect:" + here.requests() + "/" + number;
    }

    @GetMapping("/fichiers/{file}")
    ResponseEntity<Resource> open(@PathVariable String number, @PathVariable UUID file,
            @ModelAttribute(name = "here", binding = false) Here here) {
        return FileResponses.inline(documents.open(follow.request(number, here).id().value(), file));
    }

    private String again(RequestView request, Here here, InputErrors errors, String text, HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        follow.show(request, here, model);
        model.addAttribute("errors", errors);
        model.addAttribute("text", text);
        return "portal/follow";
    }

    /** A mandate that only lets somebody fill in and send does not let them write or withdraw. */
    private void mustFollow(RequestView request, Here here) {
        if (mandates.forbids(request.id().value(), Objects.requireNonNull(here.account()), Scope.FOLLOW, LocalDate.now(clock))) {
            throw new NotFound("not within the mandate");
        }
    }

    private void journal(RequestView request, MandateAction action, Here here) {
        mandates.note(request.id().value(), action, here.actor(), clock.instant());
    }
}
