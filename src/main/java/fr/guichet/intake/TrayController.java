package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.PagePictures;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.NotFound;
import fr.guichet.trays.Confirming;
import fr.guichet.trays.Tray;
import fr.guichet.trays.Trays;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One tray: its parts, its pages, and all of it that is sure confirmed at once. */
@Controller
@RequestMapping(TraysController.PATH + "/{tray}")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class TrayController {
    private final Trays trays;
    private final TrayScreen screen;
    private final Confirming confirming;
    private final PagePictures pictures;

    TrayController(Trays trays, TrayScreen screen, Confirming confirming, PagePictures pictures) {
        this.trays = trays;
        this.screen = screen;
        this.confirming = confirming;
        this.pictures = pictures;
    }

    @GetMapping
    String show(@PathVariable UUID tray, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return screen.show(trays.open(tray, viewer), new InputErrors(), viewer, model);
    }

    @PostMapping("/validation")
    String confirm(@PathVariable UUID tray, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        Tray open = trays.open(tray, viewer);
        target.addFlashAttribute("confirmed", confirming.confirmSure(open, viewer));
        return "redirect:" + TraysController.PATH + "/" + tray;
    }

    /** A page large. @param tour quarter turns to the right */
    @GetMapping("/pages/{page}")
    ResponseEntity<byte[]> page(@PathVariable UUID tray, @PathVariable int page, @RequestParam(defaultValue = "0") int tour,
            @AuthenticationPrincipal SignedIn viewer) {
        return picture(pictures.jpeg(trays.scan(trays.open(tray, viewer)), page, tour));
    }

    @GetMapping("/pages/{page}/vignette")
    ResponseEntity<byte[]> small(@PathVariable UUID tray, @PathVariable int page, @RequestParam(defaultValue = "0") int tour,
            @AuthenticationPrincipal SignedIn viewer) {
        byte[] lying = trays.picture(trays.open(tray, viewer), page).filter(bytes -> bytes.length > 0)
                .orElseThrow(() -> new NotFound("page " + page + " of tray " + tray));
        return picture(pictures.turned(lying, tour));
    }

    private static ResponseEntity<byte[]> picture(byte[] jpeg) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate()).body(jpeg);
    }
}
