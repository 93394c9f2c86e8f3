package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Notes;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The internal note of a case. */
@Controller
class NoteController {
    private final CasePage page;
    private final Notes notes;
    private final Messages messages;
    private final Clock clock;

    NoteController(CasePage page, Notes notes, Messages messages, Clock clock) {
        this.page = page;
        this.notes = notes;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/agents/demandes/{number}/note")
    String write(@PathVariable String number, @RequestParam String note, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        RequestView view = open.view();
        if (note.length() > Notes.LONGEST) {
            TypedFields fields = new TypedFields(messages);
            fields.wrong("note", "desk.note.too-long", Notes.LONGEST);
            model.addAttribute("typedNote", note);
            return page.wrong(open, fields.errors(), response, model);
        }
        notes.write(view.id(), note, viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.noted", target) + "#note";
    }
}
