package fr.guichet.desk;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who has read a case, for those who answer for it. */
@Controller
class ReadersController {
    private final CasePage page;
    private final Audit audit;

    ReadersController(CasePage page, Audit audit) {
        this.page = page;
        this.audit = audit;
    }

    @GetMapping("/agents/demandes/{number}/lectures")
    String readers(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::manages);
        model.addAttribute("number", open.view().number());
        model.addAttribute("entries", audit.about(open.view().number()));
        return "desk/readers";
    }
}
