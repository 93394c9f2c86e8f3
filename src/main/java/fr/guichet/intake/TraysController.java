package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.originals.Originals;
import fr.guichet.paper.CoverSheet;
import fr.guichet.requests.Channel;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import fr.guichet.trays.Trays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The trays of mail that were scanned, and a new one. */
@Controller
@RequestMapping(TraysController.PATH)
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class TraysController {
    static final String PATH = "/agents/saisie/courrier";
    private static final String FIELD = "bac";

    private final Trays trays;
    private final CoverSheet sheets;
    private final Originals originals;
    private final Messages messages;
    private final Clock clock;

    TraysController(Trays trays, CoverSheet sheets, Originals originals, Messages messages, Clock clock) {
        this.trays = trays;
        this.sheets = sheets;
        this.originals = originals;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn viewer, Model model) {
        must(viewer);
        return page(new NewEntryForm("", "POST", LocalDate.now(clock).toString()), originals.lastBox(viewer), new InputErrors(),
                viewer, model);
    }

    @PostMapping
    String take(@ModelAttribute("entry") NewEntryForm form, @RequestParam(FIELD) MultipartFile file,
            @RequestParam(defaultValue = "") String boite,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) throws IOException {
        must(viewer);
        TypedFields fields = new TypedFields(messages);
        Optional<NewEntryForm.Receipt> receipt = form.receipt(LocalDate.now(clock), fields);
        if (file.isEmpty()) {
            fields.wrong(FIELD, "trays.refusal.empty");
        }
        if (receipt.isPresent() && fields.areRight()) {
            try (InputStream content = file.getInputStream()) {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                switch (trays.take(content, name.isBlank() ? messages.text("trays.nameless") : name, boite,
                        receipt.get().channel(),
                        receipt.get().on(), viewer, clock.instant())) {
                    case Trays.Arrival.Kept kept -> {
                        return "redirect:" + PATH + "/" + kept.tray();
                    }
                    case Trays.Arrival.Refused refused -> fields.wrong(FIELD, refused.why().key());
                }
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, boite, fields.errors(), viewer, model);
    }

    /** The sheet to print that parts letters without code. */
    @GetMapping("/separateur.pdf")
    ResponseEntity<byte[]> separator() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("separateur.pdf").build().toString())
                .body(sheets.separator());
    }

    private void must(SignedIn viewer) {
        if (!trays.isOpenTo(viewer)) {
            throw new NotFound("not allowed to this agent");
        }
    }

    private String page(NewEntryForm form, String box, InputErrors errors, SignedIn viewer, Model model) {
        model.addAttribute("entry", form);
        model.addAttribute("errors", errors);
        model.addAttribute("box", box);
        model.addAttribute("trays", trays.of(viewer));
        model.addAttribute("channels", List.of(Channel.POST, Channel.COUNTER, Channel.EMAIL));
        return "intake/trays";
    }
}
