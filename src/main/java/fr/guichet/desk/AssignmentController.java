package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who owns a request, and who stands in: taken, handed over, or given back. */
@Controller
class AssignmentController {
    private final CasePage page;
    private final Assignments assignments;
    private final Messages messages;

    AssignmentController(CasePage page, Assignments assignments, Messages messages) {
        this.page = page;
        this.assignments = assignments;
        this.messages = messages;
    }

    /** @param suite the selection of the queue to come back to, when it was asked for there */
    @PostMapping("/agents/demandes/{number}/prise")
    String take(@PathVariable String number, @RequestParam MultiValueMap<String, String> suite,
            @RequestParam @Nullable String file,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        assignments.take(page.open(number, viewer).with(Powers::owns).view(), viewer);
        target.addFlashAttribute("done", "desk.done.taken");
        return "redirect:" + (file == null ? "/agents/demandes/" + number : QueueLinks.address(QueueLinks.said(suite)));
    }

    @PostMapping("/agents/demandes/{number}/attribution")
    String assign(@PathVariable String number, @ModelAttribute("assignment") AssignmentForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::owns);
        TypedFields fields = new TypedFields(messages);
        assignments.assign(open.view(), form, viewer, fields);
        if (!fields.areRight()) {
            model.addAttribute("opened", "assignment");
            return page.wrong(open, fields.errors(), response, model);
        }
        return CasePage.done(open.view(), "desk.done.assigned", target);
    }
}
