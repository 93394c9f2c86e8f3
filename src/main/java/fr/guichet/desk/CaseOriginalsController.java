package fr.guichet.desk;

import fr.guichet.originals.Original;
import fr.guichet.originals.Originals;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the paper of a case is: in its box, with somebody, or given back. */
@Controller
class CaseOriginalsController {
    private final CasePage page;
    private final Originals originals;
    private final Messages messages;

    CaseOriginalsController(CasePage page, Originals originals, Messages messages) {
        this.page = page;
        this.originals = originals;
        this.messages = messages;
    }

    /** @param detenteur who has it, or has it back @param garder « oui » when it is never destroyed */
    @PostMapping("/agents/demandes/{number}/originaux/{original}")
    String move(@PathVariable String number, @PathVariable UUID original, @RequestParam(defaultValue = "") String boite,
            @RequestParam(defaultValue = "HERE") String etat, @RequestParam(defaultValue = "") String detenteur,
            @RequestParam(defaultValue = "") String garder, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        Original.State state = switch (etat) {
            case "OUT" -> Original.State.OUT;
            case "RETURNED" -> Original.State.RETURNED;
            default -> Original.State.HERE;
        };
        TypedFields fields = new TypedFields(messages);
        fields.text("boite-" + original, boite, "desk.originals.box-missing");
        if (state != Original.State.HERE) {
            fields.text("detenteur-" + original, detenteur, "desk.originals.holder-missing");
        }
        if (!fields.areRight()) {
            return page.wrong(open, fields.errors(), response, model);
        }
        originals.move(open.view().id(), original, boite, state, detenteur, garder.equals("oui"), viewer.actor());
        return CasePage.done(open.view(), "desk.done.original", target) + "#originaux";
    }
}
