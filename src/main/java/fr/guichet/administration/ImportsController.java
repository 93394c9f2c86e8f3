package fr.guichet.administration;

import fr.guichet.accounts.SignedIn;
import fr.guichet.imports.ImportKind;
import fr.guichet.imports.Imports;
import fr.guichet.imports.Imports.Beginning;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is taken over from an older system: files, on trial and in earnest, how far they are and what was refused. */
@Controller
@RequestMapping("/administration/reprise")
@RolesAllowed("ADMINISTRATION")
class ImportsController {
    private static final int MOST_SHOWN = 100;

    private final Imports imports;
    private final ImportDesk desk;
    private final Messages messages;

    ImportsController(Imports imports, ImportDesk desk, Messages messages) {
        this.imports = imports;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        return all(null, "", new InputErrors(), model);
    }

    private String all(@Nullable ImportKind kind, String chosen, InputErrors errors, Model model) {
        model.addAttribute("imports", imports.all());
        model.addAttribute("kinds", ImportKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("put", imports.put());
        model.addAttribute("chosen", chosen);
        model.addAttribute("folder", imports.putFolder());
        model.addAttribute("errors", errors);
        return "administration/imports";
    }

    /** @param depot a file of the server's folder, which goes before one that is sent */
    @PostMapping
    String begin(@RequestParam(required = false) @Nullable ImportKind nature, @RequestParam(defaultValue = "") String depot,
            @RequestParam(required = false) @Nullable MultipartFile fichier, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, Model model) throws IOException {
        InputErrors errors = new InputErrors();
        if (nature == null) {
            errors.add(new InputError("nature", messages.text("administration.imports.kind-missing")));
        }
        if (depot.isEmpty() && (fichier == null || fichier.isEmpty())) {
            errors.add(new InputError("fichier", messages.text("administration.imports.file-missing")));
        }
        if (nature != null && errors.isEmpty()) {
            switch (begin(nature, depot, fichier, viewer)) {
                case Beginning.Begun begun -> {
                    return "redirect:/administration/reprise/" + begun.id();
                }
                case Beginning.Unfit unfit ->
                    errors.add(new InputError(depot.isEmpty() ? "fichier" : "depot", unfit.why()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return all(nature, depot, errors, model);
    }

    private Beginning begin(ImportKind kind, String put, @Nullable MultipartFile sent, SignedIn viewer) throws IOException {
        if (sent == null || !put.isEmpty()) {
            return desk.begin(kind, put, viewer);
        }
        try (InputStream file = sent.getInputStream()) {
            return desk.begin(kind, sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename(), file, viewer);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("one", imports.find(id));
        model.addAttribute("findings", imports.findings(id, MOST_SHOWN));
        return "administration/import";
    }

    @PostMapping("/{id}/arret")
    String stop(@PathVariable UUID id) {
        imports.stop(id);
        return back(id);
    }

    @PostMapping("/{id}/suite")
    String goOn(@PathVariable UUID id) {
        imports.goOn(id);
        return back(id);
    }

    @PostMapping("/{id}/reprise")
    String takeForGood(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer) {
        desk.takeForGood(id, viewer);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/administration/reprise/" + id;
    }

    @GetMapping("/{id}/lignes.csv")
    void findings(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        imports.find(id);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", ContentDisposition.attachment()
                .filename(messages.text("administration.imports.findings-file")).build().toString());
        imports.write(id, response.getOutputStream());
    }
}
