package fr.guichet.publishing;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.NotFound;
import fr.guichet.versions.Comparison;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a form: laid side by side, and as files to take away. */
@Controller
@RequestMapping("/administration/demarches/{slug}")
@RolesAllowed("ADMINISTRATION")
class VersionsController {
    private final FormCatalogue catalogue;
    private final FormLines lines;
    private final Sides sides;
    private final Comparison comparison;

    VersionsController(FormCatalogue catalogue, FormLines lines, Sides sides, Comparison comparison) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.sides = sides;
        this.comparison = comparison;
    }

    /** Without a choice, the newest version with what comes next, or with what was before it. */
    @GetMapping("/comparaison")
    String compare(@PathVariable String slug, @RequestParam @Nullable String avant, @RequestParam @Nullable String apres,
            Model model) {
        List<Sides.Side> all = sides.of(slug);
        Sides.Side after = sides.chosen(all, apres, Math.max(0, all.size() - 1));
        Sides.Side before = sides.chosen(all, avant, Math.max(0, all.indexOf(after) - 1));
        model.addAttribute("line", lines.one(slug));
        model.addAttribute("sides", all);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("places", comparison.of(before.definition(), after.definition()));
        return "publishing/comparison";
    }

    @GetMapping("/versions/{number:[0-9]{1,6}}.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable String slug, @PathVariable int number) {
        PublishedForm version = version(slug, number);
        return file(version, "yaml", new MediaType("application", "yaml"), catalogue.source(version.id()));
    }

    @GetMapping("/versions/{number:[0-9]{1,6}}.json")
    ResponseEntity<byte[]> json(@PathVariable String slug, @PathVariable int number) {
        PublishedForm version = version(slug, number);
        return file(version, "json", MediaType.APPLICATION_JSON, FormFile.writeJson(version.definition()));
    }

    private PublishedForm version(String slug, int number) {
        return catalogue.version(slug, number).orElseThrow(() -> new NotFound("version " + number + " of " + slug));
    }

    private static ResponseEntity<byte[]> file(PublishedForm version, String ending, MediaType type, String text) {
        String name = "%s-version-%d.%s".formatted(version.definition().slug(), version.number(), ending);
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
