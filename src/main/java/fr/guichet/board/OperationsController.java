package fr.guichet.board;

import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.SignedIn;
import fr.guichet.batches.BatchOperation;
import fr.guichet.batches.BatchOrder;
import fr.guichet.batches.Batches;
import fr.guichet.queue.Queue;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.queue.Viewpoints;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Operations on many requests: ordered from the queue, followed, taken back. */
@Controller
@RequestMapping("/agents/operations")
class OperationsController {
    private final Batches batches;
    private final Queue queue;
    private final Viewpoints viewpoints;
    private final AgentDirectory directory;
    private final Clock clock;

    OperationsController(Batches batches, Queue queue, Viewpoints viewpoints, AgentDirectory directory, Clock clock) {
        this.batches = batches;
        this.queue = queue;
        this.viewpoints = viewpoints;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn viewer, Model model) {
        model.addAttribute("operations", batches.of(viewer.id().value()));
        return "board/operations";
    }

    @PostMapping
    String order(@ModelAttribute("order") OperationForm form, @RequestParam Map<String, String> parameters,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        QueueSelection selection = QueueSelection.of(parameters);
        String missing = form.missing().orElse(null);
        if (missing != null) {
            target.addFlashAttribute("wrong", missing);
            return "redirect:/agents/demandes" + (selection.query().isEmpty() ? "" : "?" + selection.query());
        }
        BatchOrder order = form.order(directory);
        Viewpoint viewpoint = viewpoints.of(viewer);
        if (!order.deed().isAllowedBy(viewpoint.reach().somewhere())) {
            throw new NotFound("not allowed to this agent");
        }
        Queue.Selected selected = form.isWhole() ? queue.select(selection, viewpoint) : queue.select(form.numeros(), viewpoint);
        batches.order(order, selected, viewer, clock.instant());
        return page(order.id());
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, Model model) {
        BatchOperation operation = batches.find(id, viewer.id().value());
        model.addAttribute("operation", operation);
        model.addAttribute("told", batches.told(id));
        model.addAttribute("well", operation.isPrepared() ? java.util.List.of() : batches.well(id));
        return "board/operation";
    }

    @PostMapping("/{id}/lancement")
    String start(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer) {
        batches.start(id, viewer.id().value());
        return page(id);
    }

    @PostMapping("/{id}/annulation")
    String undo(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer) {
        batches.undo(id, viewer.id().value());
        return page(id);
    }

    @PostMapping("/{id}/abandon")
    String abandon(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        batches.abandon(id, viewer.id().value());
        target.addFlashAttribute("done", "board.operations.abandoned");
        return "redirect:/agents/demandes";
    }

    private static String page(UUID id) {
        return "redirect:/agents/operations/" + id;
    }
}
