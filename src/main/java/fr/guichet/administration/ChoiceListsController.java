package fr.guichet.administration;

import fr.guichet.accounts.SignedIn;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.lists.ListFile;
import fr.guichet.lists.MaintainedList;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists that forms let choose from: taken in from a file, looked at, replaced as a whole. */
@Controller
@RequestMapping("/administration/listes")
@RolesAllowed("ADMINISTRATION")
class ChoiceListsController {
    private static final int MOST_SHOWN = 50;

    private final ChoiceLists lists;
    private final ListDesk desk;
    private final Messages messages;

    ChoiceListsController(ChoiceLists lists, ListDesk desk, Messages messages) {
        this.lists = lists;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        return all(ListForm.BLANK, new InputErrors(), model);
    }

    private String all(ListForm form, InputErrors errors, Model model) {
        model.addAttribute("lists", lists.all());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "administration/lists";
    }

    @PostMapping
    String add(@ModelAttribute("form") ListForm form, @RequestParam MultipartFile fichier,
            @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) throws IOException {
        InputErrors errors = form.errors(messages);
        ListFile file = lists.read(fichier.getBytes());
        ListForm.addTo(errors, file, messages);
        if (errors.isEmpty() && !desk.add(viewer, form.name(), file)) {
            errors.add(new InputError("name", messages.text("administration.lists.name-taken")));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(form, errors, model);
        }
        target.addFlashAttribute("done", "administration.lists.added");
        return "redirect:/administration/listes/" + ChoiceLists.slugOf(form.name());
    }

    /** @param recherche what the rows shown begin with, the first of the file when nothing */
    @GetMapping("/{slug}")
    String one(@PathVariable String slug, @RequestParam(defaultValue = "") String recherche, Model model) {
        return one(desk.list(slug), recherche, new InputErrors(), model);
    }

    private String one(MaintainedList list, String search, InputErrors errors, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("search", search);
        model.addAttribute("entries",
                search.isBlank() ? lists.first(list.slug(), MOST_SHOWN) : lists.search(list.slug(), search, MOST_SHOWN));
        model.addAttribute("uses", desk.uses(list.slug()));
        model.addAttribute("errors", errors);
        return "administration/list";
    }

    @PostMapping("/{slug}")
    String replace(@PathVariable String slug, @RequestParam MultipartFile fichier, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) throws IOException {
        MaintainedList list = desk.list(slug);
        ListFile file = lists.read(fichier.getBytes());
        InputErrors errors = new InputErrors();
        ListForm.addTo(errors, file, messages);
        desk.lost(list, file)
                .forEach(title -> errors.add(new InputError("fichier", messages.text("administration.lists.lost", title))));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return one(list, "", errors, model);
        }
        desk.replace(viewer, list, file);
        target.addFlashAttribute("done", "administration.lists.replaced");
        return "redirect:/administration/listes/" + slug;
    }

    @PostMapping("/{slug}/suppression")
    String delete(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        target.addFlashAttribute("done",
                desk.delete(viewer, desk.list(slug)) ? "administration.lists.deleted" : "administration.lists.used");
        return "redirect:/administration/listes";
    }

    @GetMapping("/{slug}/fichier")
    ResponseEntity<byte[]> file(@PathVariable String slug) {
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", ContentDisposition.attachment().filename(slug + ".csv").build().toString())
                .body(lists.file(slug));
    }
}
