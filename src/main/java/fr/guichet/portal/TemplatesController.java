package fr.guichet.portal;

import fr.guichet.documents.FileResponses;
import fr.guichet.documents.TemplateFiles;
import fr.guichet.shared.NotFound;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the documents that are to be filled in and sent back. */
@Controller
class TemplatesController {
    private final TemplateFiles templates;

    TemplatesController(TemplateFiles templates) {
        this.templates = templates;
    }

    @GetMapping("/telechargements/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return templates.content(id).map(FileResponses::download).orElseThrow(() -> new NotFound("template " + id));
    }
}
