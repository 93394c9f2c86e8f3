package fr.guichet.publishing;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.versions.Comparison;
import fr.guichet.versions.FormImports;
import fr.guichet.versions.ImportFinding;
import fr.guichet.versions.ImportReader;
import fr.guichet.versions.Imported;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
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

/** Takes a definition in from a file: first all that is wrong in it, then what it would change, then the version in preparation. */
@Controller
@RequestMapping("/administration/demarches/import")
@RolesAllowed("ADMINISTRATION")
class ImportController {
    private final ImportReader reader;
    private final FormImports imports;
    private final FormDesk desk;
    private final FormCatalogue catalogue;
    private final Comparison comparison;
    private final Messages messages;

    ImportController(ImportReader reader, FormImports imports, FormDesk desk, FormCatalogue catalogue, Comparison comparison,
            Messages messages) {
        this.reader = reader;
        this.imports = imports;
        this.desk = desk;
        this.catalogue = catalogue;
        this.comparison = comparison;
        this.messages = messages;
    }

    @GetMapping
    String choose(Model model) {
        return page("", List.of(), model);
    }

    @PostMapping
    String read(@RequestParam MultipartFile fichier, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            Model model) throws IOException {
        String name = fichier.getOriginalFilename() == null ? "" : fichier.getOriginalFilename();
        if (name.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("", List.of(new ImportFinding(true, "", messages.text("publishing.import.no-file"), null)), model);
        }
        Imported imported = reader.read(name, fichier.getBytes());
        if (imported.definition() == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(name, imported.findings(), model);
        }
        return "redirect:/administration/demarches/import/"
                + imports.keep(imported.definition(), name, false, viewer.id().value());
    }

    private static String page(String name, List<ImportFinding> findings, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("findings", findings);
        return "publishing/import";
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        return page(waiting(id), model);
    }

    private String page(FormImports.Waiting waiting, Model model) {
        FormDefinition form = waiting.definition();
        model.addAttribute("waiting", waiting);
        model.addAttribute("form", form);
        model.addAttribute("findings", reader.findings(form));
        model.addAttribute("online", catalogue.current(form.slug()).orElse(null));
        model.addAttribute("revision", desk.preparation(form.slug()).map(Blueprint::revision).orElse(FormDesk.NONE));
        model.addAttribute("replaces", desk.preparation(form.slug()).map(begun -> messages.text("publishing.waiting.replaces",
                begun.updatedBy(), FrenchDates.day(begun.updatedAt()))).orElse(""));
        model.addAttribute("places", catalogue.current(form.slug())
                .map(online -> comparison.of(FormFile.tree(online.definition()), FormFile.tree(form))).orElse(List.of()));
        return "publishing/waiting";
    }

    /** @param vu the revision of the version in preparation that the page showed */
    @PostMapping("/{id}")
    String prepare(@PathVariable UUID id, @RequestParam int vu, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, Model model) {
        FormImports.Waiting waiting = waiting(id);
        return desk.prepare(viewer, waiting, vu).map("redirect:/administration/demarches/%s/preparation"::formatted)
                .orElseGet(() -> changed(waiting, response, model));
    }

    /** Somebody has worked at the version in preparation since the page was shown: it is shown again, nothing is replaced. */
    private String changed(FormImports.Waiting waiting, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("changed", true);
        return page(waiting, model);
    }

    private FormImports.Waiting waiting(UUID id) {
        return imports.find(id).orElseThrow(() -> new NotFound("import " + id));
    }
}
