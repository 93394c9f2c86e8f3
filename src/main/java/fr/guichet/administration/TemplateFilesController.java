package fr.guichet.administration;

import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.TemplateFile;
import fr.guichet.documents.TemplateFiles;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents to fill in that questions of type file can offer. */
@Controller
@RequestMapping("/administration/documents")
@RolesAllowed("ADMINISTRATION")
class TemplateFilesController {
    private final TemplateFiles templates;
    private final TemplateDesk desk;
    private final Messages messages;

    TemplateFilesController(TemplateFiles templates, TemplateDesk desk, Messages messages) {
        this.templates = templates;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        return page(new InputErrors(), model);
    }

    private String page(InputErrors errors, Model model) {
        List<TemplateFile> files = templates.all();
        model.addAttribute("files", files);
        model.addAttribute("used", files.stream().filter(desk::isUsed).map(TemplateFile::id).toList());
        model.addAttribute("errors", errors);
        return "administration/templates";
    }

    @PostMapping
    String add(@RequestParam MultipartFile fichier, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) throws IOException {
        String name = fichier.getOriginalFilename() == null ? "" : fichier.getOriginalFilename();
        byte[] content = fichier.getBytes();
        if (!TemplateFiles.isFitting(name, content)) {
            InputErrors errors = new InputErrors();
            errors.add(new InputError("fichier", messages.text("administration.templates.wrong", TemplateFiles.MOST_MEGABYTES)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(errors, model);
        }
        desk.add(viewer, name, content);
        target.addFlashAttribute("done", "administration.templates.added");
        return "redirect:/administration/documents";
    }

    @PostMapping("/{id}/suppression")
    String delete(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        target.addFlashAttribute("done",
                desk.delete(viewer, id) ? "administration.templates.deleted" : "administration.templates.used");
        return "redirect:/administration/documents";
    }
}
