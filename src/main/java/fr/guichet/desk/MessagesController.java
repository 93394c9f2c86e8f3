package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.Message;
import fr.guichet.correspondence.Recipient;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages between the citizen and the agents about a case. */
@Controller
class MessagesController {
    private final CasePage page;
    private final Answering answering;
    private final Messages messages;

    MessagesController(CasePage page, Answering answering, Messages messages) {
        this.page = page;
        this.answering = answering;
        this.messages = messages;
    }

    @PostMapping("/agents/demandes/{number}/messages")
    String answer(@PathVariable String number, @RequestParam String message, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        RequestView view = open.view();
        TypedFields fields = new TypedFields(messages);
        String text = fields.text("message", message, "desk.message.missing");
        if (text.codePointCount(0, text.length()) > Message.LONGEST) {
            fields.wrong("message", "desk.message.too-long", Message.LONGEST);
        }
        Optional<Recipient> to = page.recipient(view);
        if (to.isEmpty()) {
            fields.wrong("message", "desk.message.no-address");
        }
        if (!fields.areRight() || to.isEmpty()) {
            model.addAttribute("typedMessage", message);
            return page.wrong(open, fields.errors(), response, model);
        }
        answering.answer(view, text, to.get(), viewer);
        return CasePage.done(view, "desk.done.answered", target) + "#messages";
    }
}
