package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.paper.CoverSheet;
import fr.guichet.requests.RequestView;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet that an agent prints or sends for documents that are still expected by post. */
@Controller
class CoverSheetController {
    private final CasePage page;
    private final DocumentLines lines;
    private final CoverSheet cover;

    CoverSheetController(CasePage page, DocumentLines lines, CoverSheet cover) {
        this.page = page;
        this.lines = lines;
        this.cover = cover;
    }

    @GetMapping("/agents/demandes/{number}/page-de-garde.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer) {
        OpenCase open = page.open(number, viewer);
        RequestView view = open.view();
        byte[] pdf = cover.of(view, lines.of(view, open.can()).stream().map(DocumentLine::item).toList());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("page-de-garde-" + view.number() + ".pdf").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(pdf);
    }
}
