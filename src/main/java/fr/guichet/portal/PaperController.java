package fr.guichet.portal;

import fr.guichet.paper.PaperForms;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The paper of a form, beside the form. */
@Controller
@RequestMapping("/demarches/{slug}")
class PaperController {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final OpenForms forms;
    private final PaperForms paper;

    PaperController(OpenForms forms, PaperForms paper) {
        this.forms = forms;
        this.paper = paper;
    }

    /** The form to print and fill in with a pen. */
    @GetMapping("/formulaire.pdf")
    ResponseEntity<byte[]> blank(@PathVariable String slug, @ModelAttribute(name = "here", binding = false) Here here) {
        return pdf(paper.blank(forms.filed(slug, here)), slug);
    }

    /** The form to fill in on a screen. */
    @GetMapping("/formulaire-a-remplir.pdf")
    ResponseEntity<byte[]> fillable(@PathVariable String slug, @ModelAttribute(name = "here", binding = false) Here here) {
        return pdf(paper.fillable(forms.filed(slug, here)), slug + "-a-remplir");
    }

    /** Where the code on a printed page leads. */
    @GetMapping("/papier/{version}/{page}")
    String fromCode(@PathVariable String slug, @ModelAttribute(name = "here", binding = false) Here here) {
        return "redirect:/demarches/" + forms.form(slug, here).definition().slug();
    }

    private static ResponseEntity<byte[]> pdf(byte[] file, String name) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("formulaire-" + name + ".pdf").build().toString())
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic()).eTag("\"" + DigestUtils.md5DigestAsHex(file) + "\"")
                .body(file);
    }
}
