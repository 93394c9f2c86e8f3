package fr.guichet.demonstration;

import fr.guichet.correspondence.Attachment;
import fr.guichet.correspondence.NoticeId;
import fr.guichet.correspondence.PrintQueue;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.correspondence.Sides;
import fr.guichet.rights.Reach;
import fr.guichet.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every mail and letter of the demonstration, since none leaves it. */
@Controller
@ConditionalOnDemonstration
@RequestMapping("/demonstration/courriels")
class SentMailController {
    /** Nothing of a mail runs or is loaded from elsewhere. */
    private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final SentMails mails;
    private final SentNotices register;
    private final ReceivedMails received;
    private final PrintQueue letters;

    SentMailController(SentMails mails, SentNotices register, ReceivedMails received, PrintQueue letters) {
        this.mails = mails;
        this.register = register;
        this.received = received;
        this.letters = letters;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String adresse, @RequestParam(required = false) @Nullable UUID avant,
            Model model) {
        List<SentMail> found = mails.latest(adresse, avant == null ? null : new NoticeId(avant));
        model.addAttribute("mails", found);
        model.addAttribute("adresse", adresse);
        model.addAttribute("received", received.count());
        model.addAttribute("earlier", found.size() < SentMails.PAGE ? null : found.getLast().notice().id().value());
        return "demonstration/sent-mail";
    }

    /** The mail as it arrived, walled in. */
    @GetMapping("/{id}/message")
    ResponseEntity<byte[]> message(@PathVariable UUID id) {
        String html = received.html(new NoticeId(id)).orElseThrow(() -> new NotFound("mail " + id));
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", SANDBOX).body(html.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{id}/lettre.pdf")
    ResponseEntity<byte[]> letter(@PathVariable UUID id) throws IOException {
        NoticeId letter = register.find(new NoticeId(id)).filter(notice -> notice.isLetter())
                .orElseThrow(() -> new NotFound("letter " + id)).id();
        var out = new ByteArrayOutputStream();
        letters.print(Reach.EVERYWHERE, List.of(letter), Sides.ONE, out);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(out.toByteArray());
    }

    @GetMapping("/{id}/pieces/{position}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable int position) {
        Attachment file = register.attachment(new NoticeId(id), position).orElseThrow(() -> new NotFound("attachment of " + id));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(file.bytes());
    }
}
