package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.trays.Confirming;
import fr.guichet.trays.Destinations;
import fr.guichet.trays.Sorting;
import fr.guichet.trays.Tray;
import fr.guichet.trays.Trays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to one part of a tray. */
@Controller
@RequestMapping(TraysController.PATH + "/{tray}/parties/{part}")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class PartsController {
    private final Trays trays;
    private final TrayScreen screen;
    private final Sorting sorting;
    private final Confirming confirming;
    private final Destinations destinations;
    private final Messages messages;

    PartsController(Trays trays, TrayScreen screen, Sorting sorting, Confirming confirming, Destinations destinations,
            Messages messages) {
        this.trays = trays;
        this.screen = screen;
        this.sorting = sorting;
        this.confirming = confirming;
        this.destinations = destinations;
        this.messages = messages;
    }

    /** One of the three, with the number of a page. */
    @PostMapping("/pages")
    String page(@PathVariable UUID tray, @PathVariable UUID part, @RequestParam Optional<Integer> couper,
            @RequestParam Optional<Integer> tourner, @RequestParam Optional<Integer> ecarter,
            @AuthenticationPrincipal SignedIn viewer) {
        Tray open = trays.open(tray, viewer);
        couper.ifPresent(page -> sorting.cut(open, part, page));
        tourner.ifPresent(page -> sorting.turn(open, part, page));
        ecarter.ifPresent(page -> sorting.leaveOut(open, part, page));
        return back(tray) + couper.or(() -> tourner).or(() -> ecarter).map(page -> "#feuille-" + page).orElse("");
    }

    @PostMapping("/rotation")
    String turn(@PathVariable UUID tray, @PathVariable UUID part, @AuthenticationPrincipal SignedIn viewer) {
        sorting.turn(trays.open(tray, viewer), part);
        return back(tray) + "#partie-" + part;
    }

    @PostMapping("/reunion")
    String join(@PathVariable UUID tray, @PathVariable UUID part, @AuthenticationPrincipal SignedIn viewer) {
        return back(tray) + "#partie-" + sorting.join(trays.open(tray, viewer), part);
    }

    /** @param numero of a request @param demarche the slug of a form */
    @PostMapping("/destination")
    String aim(@PathVariable UUID tray, @PathVariable UUID part, @RequestParam @Nullable String numero,
            @RequestParam @Nullable String demarche, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            Model model) {
        Tray open = trays.open(tray, viewer);
        TypedFields fields = new TypedFields(messages);
        destinations.of(numero, demarche, "numero-" + part, viewer, fields).ifPresent(target -> sorting.aim(open, part, target));
        return fields.areRight() ? back(tray) + "#partie-" + part : wrong(open, fields.errors(), viewer, response, model);
    }

    /** @param ligne of the checklist, empty for another document @param autre the name of that one */
    @PostMapping("/validation")
    String confirm(@PathVariable UUID tray, @PathVariable UUID part, @RequestParam @Nullable String ligne,
            @RequestParam(defaultValue = "") String autre, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        Tray open = trays.open(tray, viewer);
        Optional<Confirming.Chosen> chosen = Optional.ofNullable(ligne)
                .map(one -> new Confirming.Chosen(one, autre));
        Optional<String> refusal = confirming.confirm(open, part, chosen, viewer);
        if (refusal.isPresent()) {
            TypedFields fields = new TypedFields(messages);
            fields.wrong("ligne-" + part, refusal.get());
            return wrong(open, fields.errors(), viewer, response, model);
        }
        target.addFlashAttribute("done", "intake.tray.confirmed");
        return back(tray) + screen.next(open, part, viewer);
    }

    @PostMapping("/abandon")
    String drop(@PathVariable UUID tray, @PathVariable UUID part, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        Tray open = trays.open(tray, viewer);
        sorting.drop(open, part, viewer);
        target.addFlashAttribute("done", "intake.tray.dropped");
        return back(tray) + screen.next(open, part, viewer);
    }

    private static String back(UUID tray) {
        return "redirect:" + TraysController.PATH + "/" + tray;
    }

    private String wrong(Tray tray, InputErrors errors, SignedIn viewer, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return screen.show(tray, errors, viewer, model);
    }
}
