package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.Documents;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reviews the documents of a case one by one; the version says which state of it the agent saw. */
@Controller
@RequestMapping("/agents/demandes/{number}/pieces/{document}")
class DocumentsController {
    private final CasePage page;
    private final DocumentLines lines;
    private final Documents documents;
    private final Messages messages;
    private final Clock clock;

    DocumentsController(CasePage page, DocumentLines lines, Documents documents, Messages messages, Clock clock) {
        this.page = page;
        this.lines = lines;
        this.documents = documents;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/acceptation")
    String accept(@PathVariable String number, @PathVariable UUID document, @RequestParam int version,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        RequestView view = toReview(number, document, viewer).view();
        documents.accept(view.id().value(), document, version, viewer.actor(), clock.instant());
        return done(view, "desk.done.accepted", target);
    }

    @PostMapping("/refus")
    String refuse(@PathVariable String number, @PathVariable UUID document, @ModelAttribute("refusal") RefusalForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = toReview(number, document, viewer);
        RequestView view = open.view();
        TypedFields fields = new TypedFields(messages);
        String reason = form.reason(fields, messages);
        if (!fields.areRight()) {
            return page.wrong(open, fields.errors(), response, model);
        }
        documents.refuse(view.id().value(), document, form.version(), reason, viewer.actor(), clock.instant());
        return done(view, "desk.done.refused", target);
    }

    @PostMapping("/dispense")
    String waive(@PathVariable String number, @PathVariable UUID document, @RequestParam int version, @RequestParam String words,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = toReview(number, document, viewer);
        RequestView view = open.view();
        TypedFields fields = new TypedFields(messages);
        String reason = fields.text("waive-" + document, words, "desk.waive.missing");
        if (!fields.areRight()) {
            return page.wrong(open, fields.errors(), response, model);
        }
        documents.waive(view.id().value(), document, version, reason, viewer.actor(), clock.instant());
        return done(view, "desk.done.waived", target);
    }

    @PostMapping("/reouverture")
    String reopen(@PathVariable String number, @PathVariable UUID document, @RequestParam int version,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        RequestView view = toReview(number, document, viewer).view();
        documents.reopen(view.id().value(), document, version, viewer.actor(), clock.instant());
        return done(view, "desk.done.reopened", target);
    }

    private OpenCase toReview(String number, UUID document, SignedIn viewer) {
        OpenCase open = page.open(number, viewer);
        Powers.must(lines.line(open.view(), document, open.can()).reviewed());
        return open;
    }

    private static String done(RequestView view, String key, RedirectAttributes target) {
        return CasePage.done(view, key, target) + "#pieces";
    }
}
