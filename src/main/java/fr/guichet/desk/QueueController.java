package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.Queue;
import fr.guichet.queue.QueueColumn;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.queue.Viewpoints;
import fr.guichet.reminders.AgentTasks;
import fr.guichet.shared.Ids;
import fr.guichet.workspace.Preferences;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one queue of all requests. */
@Controller
class QueueController {
    private final Viewpoints viewpoints;
    private final Queue queue;
    private final AgentTasks tasks;
    private final QueueViews views;
    private final QueueChoices choices;
    private final OwnerFilter owners;
    private final AnswerFilters answers;
    private final QueueChips chips;
    private final QueueLines lines;
    private final Preferences preferences;
    private final Clock clock;

    QueueController(Viewpoints viewpoints, Queue queue, AgentTasks tasks, QueueViews views, QueueChoices choices,
            OwnerFilter owners, AnswerFilters answers, QueueChips chips, QueueLines lines, Preferences preferences, Clock clock) {
        this.viewpoints = viewpoints;
        this.queue = queue;
        this.tasks = tasks;
        this.views = views;
        this.choices = choices;
        this.owners = owners;
        this.answers = answers;
        this.chips = chips;
        this.lines = lines;
        this.preferences = preferences;
        this.clock = clock;
    }

    @GetMapping("/agents/demandes")
    @Transactional(readOnly = true)
    String queue(@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, Model model) {
        LocalDate today = LocalDate.now(clock);
        UUID me = viewer.id().value();
        Viewpoint viewpoint = viewpoints.of(viewer);
        Powers can = new Powers(viewpoint.reach().somewhere());
        OwnerFilter.Owner owner = owners.of(QueueLinks.said(parameters), parameters.getFirst(OwnerFilter.TYPED));
        Queue.QueuePage page = queue.page(owner.selection(), viewpoint);
        QueueSelection selection = page.selection();
        QueueChoices.Choices offered = choices.now();
        AnswerFilters.Offered asked = answers.of(selection, viewpoint.reach());
        QueueViews.Shown shown = views.of(selection, viewpoint);
        List<QueueViews.ViewLink> links = shown.links();
        QueueViews.ViewLink view = links.stream().filter(QueueViews.ViewLink::current).findFirst().orElseThrow();
        model.addAttribute("selection", selection);
        model.addAttribute("choices", offered);
        model.addAttribute("columns", QueueHead.of(selection));
        model.addAttribute("shows", selection.columns().stream().map(Look::name).collect(Collectors.toSet()));
        model.addAttribute("owns", can.owns());
        model.addAttribute("allColumns", QueueHead.ALL);
        model.addAttribute("chosenColumns", selection.columns().stream().map(QueueColumn::word).toList());
        model.addAttribute("lines", lines.of(page.rows(), offered, today));
        model.addAttribute("query", selection.query().isEmpty() ? "" : "?" + selection.query());
        model.addAttribute("asked", asked);
        model.addAttribute("owner", owner);
        model.addAttribute("unheard", QueueLinks.unheard(parameters));
        model.addAttribute("outdated",
                !offered.knows(selection) || !owner.isKnown() || selection.says(Criterion.ANSWER) && asked.chosen() == null
                        || view.kept() != null && view.kept().isOutdated());
        model.addAttribute("token", Ids.next());
        model.addAttribute("held", shown.held());
        model.addAttribute("mostCounted", Queue.MOST_COUNTED);
        model.addAttribute("shortcuts", preferences.hasShortcuts(me));
        model.addAttribute("next", page.next() == null ? null : QueueLinks.after(selection, page.next()));
        model.addAttribute("first", QueueLinks.first(selection));
        model.addAttribute("views", links);
        model.addAttribute("view", view);
        model.addAttribute("chips", chips.of(selection, offered, asked, owner));
        model.addAttribute("can", can);
        model.addAttribute("tasks", tasks.countFor(me, viewpoint.reach()));
        response.setHeader("HX-Push-Url", QueueLinks.address(selection));
        return "desk/queue";
    }
}
