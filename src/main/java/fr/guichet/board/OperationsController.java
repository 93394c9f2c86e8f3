package fr.guichet.board;

import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.SignedIn;
import fr.guichet.batches.BatchDeed;
import fr.guichet.batches.BatchOperation;
import fr.guichet.batches.BatchOrder;
import fr.guichet.batches.Batches;
import fr.guichet.correspondence.PrintQueue;
import fr.guichet.labels.RequestLabels;
import fr.guichet.queue.Queue;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.queue.Viewpoints;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
    private final PrintQueue letters;
    private final AgentNames names;
    private final RequestLabels labels;
    private final Messages messages;
    private final Clock clock;

    OperationsController(Batches batches, Queue queue, Viewpoints viewpoints, PrintQueue letters, AgentNames names,
            RequestLabels labels,
            Messages messages, Clock clock) {
        this.batches = batches;
        this.queue = queue;
        this.viewpoints = viewpoints;
        this.letters = letters;
        this.names = names;
        this.labels = labels;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedIn viewer, Model model) {
        model.addAttribute("operations", batches.of(viewer.id().value()));
        return "board/operations";
    }

    @PostMapping
    String order(@ModelAttribute("order") OperationForm form, @RequestParam Map<String, String> parameters,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        QueueSelection selection = QueueSelection.of(parameters);
        boolean misheard = form.isWhole() && !QueueSelection.unheard(parameters).isEmpty();
        if (!form.isChosen() || misheard) {
            target.addFlashAttribute("wrong", misheard ? "board.operations.unheard" : "board.operations.none-chosen");
            return "redirect:/agents/demandes" + query(selection);
        }
        Viewpoint viewpoint = viewpoints.of(viewer);
        if (!Objects.requireNonNull(form.geste()).isAllowedBy(viewpoint.reach().somewhere())) {
            throw new NotFound("not allowed to this agent");
        }
        TypedFields fields = new TypedFields(messages);
        BatchOrder order = form.order(names, fields).orElse(null);
        if (order == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(selection, fields.errors(), model);
        }
        Queue.Selected selected = form.isWhole() ? queue.select(selection, viewpoint) : queue.select(form.numeros(), viewpoint);
        batches.order(order, selected, viewer, clock.instant());
        return page(order.id());
    }

    /** What was chosen stays, the agent or the label is asked for. */
    private String again(QueueSelection selection, InputErrors errors, Model model) {
        model.addAttribute("selection", selection);
        model.addAttribute("query", query(selection));
        model.addAttribute("labels", labels.all().stream().filter(label -> !label.retired()).toList());
        model.addAttribute("errors", errors);
        return "board/order";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, Model model) {
        BatchOperation operation = batches.find(id, viewer.id().value());
        model.addAttribute("operation", operation);
        model.addAttribute("told", batches.told(id));
        model.addAttribute("well", operation.isPrepared() ? java.util.List.of() : batches.well(id));
        if (operation.deed() == BatchDeed.PRINT && operation.done() > 0 && !operation.isAtWork()) {
            model.addAttribute("packet", letters.waiting(batches.requests(id), OperationLettersController.PACKET));
        }
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

    private static String query(QueueSelection selection) {
        return selection.query().isEmpty() ? "" : "?" + selection.query();
    }

    private static String page(UUID id) {
        return "redirect:/agents/operations/" + id;
    }
}
