package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.requests.DraftCodes;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes up a draft that was begun online and comes on paper, by the code on it: what was typed is there already. */
@Controller
@RequestMapping("/agents/saisie/brouillon")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class DraftEntryController {
    private final Rights rights;
    private final DraftCodes codes;
    private final FormCatalogue forms;
    private final Envelope envelope;
    private final Messages messages;
    private final Clock clock;

    DraftEntryController(Rights rights, DraftCodes codes, FormCatalogue forms, Envelope envelope, Messages messages,
            Clock clock) {
        this.rights = rights;
        this.codes = codes;
        this.forms = forms;
        this.envelope = envelope;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(Model model) {
        return page("", new NewEntryForm("", "POST", LocalDate.now(clock).toString()), new InputErrors(), model);
    }

    @PostMapping
    String take(@RequestParam(defaultValue = "") String code, @ModelAttribute("entry") NewEntryForm form,
            @RequestParam List<MultipartFile> scans, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            Model model) throws IOException {
        TypedFields fields = new TypedFields(messages);
        Reach reach = rights.reach(viewer.id());
        Optional<DraftCodes.Named> draft = codes.find(code).filter(one -> reach.may(Level.RECEIVE, one.form()));
        if (draft.isEmpty()) {
            fields.wrong("code", "intake.draft.unknown");
        }
        Optional<NewEntryForm.Receipt> receipt = form.receipt(LocalDate.now(clock), fields);
        if (receipt.isPresent() && draft.isPresent()
                && codes.takeUp(draft.get().id(), receipt.get().channel(), receipt.get().on(), viewer.actor())) {
            envelope.addScans(draft.get().id(), receipt.get().on(), scans, viewer.actor(), fields);
            if (fields.areRight()) {
                String first = forms.current(draft.get().form()).orElseThrow().definition().steps().getFirst().id();
                return "redirect:/agents/saisie/%s/%s".formatted(draft.get().id(), first);
            }
            codes.giveBack(draft.get().id(), viewer.id().value());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(code, form, fields.errors(), model);
    }

    private static String page(String code, NewEntryForm form, InputErrors errors, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("entry", form);
        model.addAttribute("errors", errors);
        model.addAttribute("channels", NewEntryForm.channels());
        return "intake/draft";
    }
}
