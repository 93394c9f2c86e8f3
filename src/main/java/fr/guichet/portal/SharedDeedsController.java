package fr.guichet.portal;

import fr.guichet.correspondence.Conversation;
import fr.guichet.correspondence.Message;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.documents.FileResponses;
import fr.guichet.documents.FileView;
import fr.guichet.requests.RequestView;
import fr.guichet.requests.SharedRequests.Shared;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.GuestDeed;
import fr.guichet.sharing.Sharing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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

/** What a guest does with a request that was sent: read or send a document, write. All of it in their own name. */
@Controller
@RequestMapping("/mes-demandes/partagees/{number}")
class SharedDeedsController {
    private final SharedController page;
    private final GuestAccess access;
    private final SentFiles files;
    private final Documents documents;
    private final Conversation conversation;
    private final Sharing sharing;
    private final Messages words;
    private final Clock clock;

    SharedDeedsController(SharedController page, GuestAccess access, SentFiles files, Documents documents,
            Conversation conversation, Sharing sharing, Messages words, Clock clock) {
        this.page = page;
        this.access = access;
        this.files = files;
        this.documents = documents;
        this.conversation = conversation;
        this.sharing = sharing;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/pieces/{document}")
    String send(@PathVariable String number, @PathVariable UUID document, @RequestParam List<MultipartFile> fichier,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletResponse response, Model model)
            throws IOException {
        Shared shared = filling(number, here);
        ChecklistItem item = shared.request().checklist().stream().filter(one -> one.id().equals(document)).findFirst()
                .orElseThrow(() -> new NotFound("document " + document));
        InputErrors errors = files.take(shared.request().id(), document, fichier, shared.guest().actor());
        if (!errors.isEmpty()) {
            return again(shared, errors, "", response, model);
        }
        sharing.note(shared.guest(), GuestDeed.ADDED_DOCUMENT, item.name(), clock.instant());
        return "redirect:/mes-demandes/partagees/" + number + "?recu#pieces";
    }

    /** What is kept from a guest is not found. */
    @GetMapping("/fichiers/{file}")
    ResponseEntity<Resource> open(@PathVariable String number, @PathVariable UUID file,
            @ModelAttribute(name = "here", binding = false) Here here) {
        Shared shared = access.request(number, here);
        RequestView request = shared.request();
        ChecklistItem shown = GuestAccess.documents(request.checklist(), request.form().definition(), shared.guest()).stream()
                .filter(item -> item.files().stream().map(FileView::id).anyMatch(file::equals)).findFirst()
                .orElseThrow(() -> new NotFound("file " + file));
        sharing.note(shared.guest(), GuestDeed.READ_DOCUMENT, shown.name(), clock.instant());
        return FileResponses.inline(documents.open(request.id().value(), file));
    }

    /** Who sees nothing of the thread writes nothing into it. */
    @PostMapping("/messages")
    String write(@PathVariable String number, @RequestParam(defaultValue = "") String texte,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletResponse response, Model model) {
        Shared shared = filling(number, here);
        Guest guest = shared.guest();
        if (!access.writes(shared)) {
            throw new NotFound("thread of " + number);
        }
        int length = texte.strip().codePointCount(0, texte.strip().length());
        if (length == 0 || length > Message.LONGEST) {
            InputErrors errors = new InputErrors();
            errors.add(new InputError("texte",
                    words.text(length == 0 ? "portal.follow.message-empty" : "portal.follow.message-long")));
            return again(shared, errors, texte, response, model);
        }
        conversation.ask(shared.request().id(), Objects.requireNonNull(here.account()),
                words.text("portal.shared.author", guest.name(), guest.invitedByName()), texte, clock.instant());
        sharing.note(guest, GuestDeed.WROTE, "", clock.instant());
        return "redirect:/mes-demandes/partagees/" + number + "?ecrit#messages";
    }

    /** Whoever only looks on changes nothing. */
    private Shared filling(String number, Here here) {
        Shared shared = access.request(number, here);
        if (!shared.guest().fills()) {
            throw new NotFound("nothing to be changed by this guest: " + number);
        }
        return shared;
    }

    private String again(Shared shared, InputErrors errors, String text, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors);
        model.addAttribute("text", text);
        return page.show(shared, model);
    }
}
