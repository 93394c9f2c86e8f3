package fr.guichet.desk;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.archiving.Archive;
import fr.guichet.requests.RequestView;
import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the archived file of a closed request to those who lead instructions. */
@Controller
class CaseFileController {
    private final CasePage page;
    private final Archive archive;
    private final Audit audit;

    CaseFileController(CasePage page, Archive archive, Audit audit) {
        this.page = page;
        this.archive = archive;
        this.audit = audit;
    }

    @GetMapping("/agents/demandes/{number}/dossier.pdf")
    ResponseEntity<Resource> caseFile(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer) throws IOException {
        RequestView request = page.open(number, viewer).with(Powers::opensCaseFile).view();
        audit.record(viewer, "desk.audit.case-file", number);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("dossier-" + number + ".pdf").build().toString())
                .body(new InputStreamResource(archive.open(request.id())));
    }
}
