package fr.guichet.structure;

import fr.guichet.accounts.SignedIn;
import fr.guichet.rosters.RosterPlan;
import fr.guichet.rosters.Rosters;
import fr.guichet.shared.InputErrors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation as files: given out, looked at with what they would change, and taken in. */
@Controller
@RequestMapping("/administration/organisation/fichiers")
@RolesAllowed("ADMINISTRATION")
class RostersController {
    /** In the order in which they build on each other. */
    private static final List<String> KINDS = List.of("territoires", "equipes", "agents");

    private final Rosters rosters;
    private final RosterWords words;

    RostersController(Rosters rosters, RosterWords words) {
        this.rosters = rosters;
        this.words = words;
    }

    @GetMapping
    String all(Model model) {
        return all("", new InputErrors(), model);
    }

    /** @param kind the one in which something is wrong, empty for none */
    private String all(String kind, InputErrors errors, Model model) {
        model.addAttribute("kinds", KINDS);
        model.addAttribute("titles", KINDS.stream().map(one -> String.join(" ; ", rosters.titles(one))).toList());
        model.addAttribute("kind", kind);
        model.addAttribute("errors", errors);
        return "structure/files";
    }

    @GetMapping("/{kind}")
    ResponseEntity<byte[]> file(@PathVariable String kind) {
        byte[] file = rosters.file(kind);
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", ContentDisposition.attachment().filename(kind + ".csv").build().toString())
                .body(file);
    }

    /** @param complet whether what is not in the file is closed */
    @PostMapping("/{kind}")
    String look(@PathVariable String kind, @RequestParam MultipartFile fichier,
            @RequestParam(defaultValue = "false") boolean complet,
            HttpServletResponse response, Model model) throws IOException {
        byte[] file = fichier.getBytes();
        return preview(kind, file, complet, rosters.preview(kind, file, complet), false, 1, response, model);
    }

    /** Another page of what a file would change. @param contenu the file that is looked at */
    @PostMapping("/{kind}/changements")
    String turn(@PathVariable String kind, @RequestParam String contenu, @RequestParam boolean complet,
            @RequestParam(defaultValue = "1") int page, HttpServletResponse response, Model model) {
        byte[] file = Base64.getDecoder().decode(contenu);
        return preview(kind, file, complet, rosters.preview(kind, file, complet), false, page, response, model);
    }

    private String preview(String kind, byte[] file, boolean whole, RosterPlan plan, boolean overtaken, int page,
            HttpServletResponse response, Model model) {
        if (!plan.isGood()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(kind, words.errors(plan, "fichier-" + kind), model);
        }
        model.addAttribute("kind", kind);
        model.addAttribute("plan", plan);
        int shown = Math.clamp(page, 1, RosterWords.pages(plan));
        model.addAttribute("page", shown);
        model.addAttribute("pages", RosterWords.pages(plan));
        model.addAttribute("changes", words.changes(plan, shown));
        model.addAttribute("sums", words.sums(plan));
        model.addAttribute("encoded", Base64.getEncoder().encodeToString(file));
        model.addAttribute("whole", whole);
        model.addAttribute("overtaken", overtaken);
        return "structure/preview";
    }

    /** @param contenu the file that was looked at @param marque of what it would change */
    @PostMapping("/{kind}/application")
    String apply(@PathVariable String kind, @RequestParam String contenu, @RequestParam boolean complet,
            @RequestParam String marque,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        byte[] file = Base64.getDecoder().decode(contenu);
        try {
            RosterPlan plan = rosters.apply(viewer, kind, file, complet, marque);
            if (!plan.isGood() || !plan.mark().equals(marque)) {
                return preview(kind, file, complet, plan, true, 1, response, model);
            }
            target.addFlashAttribute("done", "structure.files.applied");
            target.addFlashAttribute("count", plan.changes().size());
        } catch (DataIntegrityViolationException needed) {
            target.addFlashAttribute("wrong", "structure.files.needed");
        }
        return "redirect:/administration/organisation/fichiers";
    }
}
