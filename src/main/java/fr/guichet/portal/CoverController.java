package fr.guichet.portal;

import fr.guichet.paper.CoverSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet to print for documents that are sent by post. */
@Controller
class CoverController {
    private final FollowController requests;
    private final CoverSheet cover;

    CoverController(FollowController requests, CoverSheet cover) {
        this.requests = requests;
        this.cover = cover;
    }

    @GetMapping({"/mes-demandes/{number}/page-de-garde.pdf", "/agents/mes-demandes/{number}/page-de-garde.pdf"})
    ResponseEntity<byte[]> sheet(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here) {
        byte[] pdf = cover.of(requests.request(number, here));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("page-de-garde-" + number + ".pdf").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(pdf);
    }

    /** Where the codes on the sheets lead. */
    @GetMapping({"/pieces/{number:[A-Z0-9-]{1,40}}", "/pieces/{number:[A-Z0-9-]{1,40}}/{document}"})
    String fromCode(@PathVariable String number) {
        return "redirect:/mes-demandes/" + number;
    }
}
