package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoints;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.workspace.SavedView;
import fr.guichet.workspace.SavedViews;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps selections of the queue under a name, renames, shares, takes over and deletes them. */
@Controller
@RequestMapping("/agents/vues")
class ViewsController {
    private final SavedViews views;
    private final Viewpoints viewpoints;
    private final Messages messages;
    private final Clock clock;

    ViewsController(SavedViews views, Viewpoints viewpoints, Messages messages, Clock clock) {
        this.views = views;
        this.viewpoints = viewpoints;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/nouvelle")
    String begin(@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return form(null, QueueLinks.said(parameters), "", SavedViews.NOBODY_ELSE, new InputErrors(), viewer, model);
    }

    @PostMapping
    String keep(@RequestParam MultiValueMap<String, String> parameters, @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = SavedViews.NOBODY_ELSE) String partage, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        QueueSelection selection = QueueLinks.said(parameters);
        TypedFields fields = check(nom, null, viewer);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(null, selection, nom, partage, fields.errors(), viewer, model);
        }
        views.keep(nom.strip(), selection, partage, viewpoints.of(viewer), clock.instant());
        target.addFlashAttribute("done", "desk.done.view-kept");
        return "redirect:" + QueueLinks.address(selection);
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, Model model) {
        SavedView view = views.find(id, viewpoints.of(viewer));
        return form(view, view.selection(), view.name(), view.audience(), new InputErrors(), viewer, model);
    }

    @PostMapping("/{id}")
    String change(@PathVariable UUID id, @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = SavedViews.NOBODY_ELSE) String partage, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        SavedView view = views.find(id, viewpoints.of(viewer));
        TypedFields fields = check(nom, id, viewer);
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(view, view.selection(), nom, partage, fields.errors(), viewer, model);
        }
        views.change(id, nom.strip(), partage, viewpoints.of(viewer));
        target.addFlashAttribute("done", "desk.done.view-kept");
        return "redirect:" + QueueLinks.address(view.selection());
    }

    @PostMapping("/{id}/suppression")
    String delete(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        views.delete(id, viewpoints.of(viewer));
        target.addFlashAttribute("done", "desk.done.view-deleted");
        return "redirect:/agents/demandes";
    }

    @PostMapping("/{id}/reprise")
    String takeOver(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        views.takeOver(id, viewpoints.of(viewer));
        target.addFlashAttribute("done", "desk.done.view-taken");
        return "redirect:/agents/vues/" + id;
    }

    private TypedFields check(String name, @Nullable UUID id, SignedIn viewer) {
        TypedFields fields = new TypedFields(messages);
        String text = fields.text("nom", name, "desk.views.name-missing");
        if (text.length() > SavedViews.LONGEST) {
            fields.wrong("nom", "desk.views.name-long", SavedViews.LONGEST);
        } else if (views.isTaken(text, viewer.id().value(), id)) {
            fields.wrong("nom", "desk.views.name-taken");
        }
        return fields;
    }

    private String form(@Nullable SavedView view, QueueSelection selection, String name, String audience, InputErrors errors,
            SignedIn viewer, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("selection", selection);
        model.addAttribute("back", QueueLinks.address(selection));
        model.addAttribute("name", name);
        model.addAttribute("audience", audience);
        model.addAttribute("teams", views.teams(viewpoints.of(viewer)));
        model.addAttribute("errors", errors);
        return "desk/view";
    }
}
