package fr.guichet.desk;

import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormOverview;
import fr.guichet.reminders.AgentTasks;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Queue;
import fr.guichet.requests.QueueFilter;
import fr.guichet.requests.RequestState;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The one queue of all requests. */
@Controller
class QueueController {
    private final Rights rights;
    private final Queue queue;
    private final FormOverview forms;
    private final AgentTasks tasks;
    private final AgentDirectory directory;
    private final QueueLinks links;
    private final Due.Words dues;
    private final Clock clock;

    QueueController(Rights rights, Queue queue, FormOverview forms, AgentTasks tasks, AgentDirectory directory, QueueLinks links,
            Due.Words dues, Clock clock) {
        this.rights = rights;
        this.queue = queue;
        this.forms = forms;
        this.tasks = tasks;
        this.directory = directory;
        this.links = links;
        this.dues = dues;
        this.clock = clock;
    }

    @GetMapping("/agents/demandes")
    String queue(@ModelAttribute("selection") QueueSelection selection, @AuthenticationPrincipal SignedIn viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        UUID me = viewer.id().value();
        Reach reach = rights.reach(viewer.id());
        Powers can = new Powers(reach.somewhere());
        Queue.QueuePage page = queue.page(selection.filter(), reach, me, today);
        Map<QueueFilter.@Nullable View, Long> counts = queue.counts(reach, me, today);
        List<AgentView> agents = directory.agents();
        List<QueueLinks.ViewLink> views = links.views(selection, counts);
        model.addAttribute("lines", page.rows().stream().map(row -> QueueLine.of(row, today, dues)).toList());
        model.addAttribute("next", page.next() == null ? null : selection.after(page.next()).address());
        model.addAttribute("first", selection.apres().isEmpty() ? null : selection.without("apres").address());
        model.addAttribute("views", views);
        model.addAttribute("view", views.stream().filter(QueueLinks.ViewLink::current).findFirst().orElseThrow());
        model.addAttribute("chips", links.chips(selection, agents));
        model.addAttribute("agents", agents);
        model.addAttribute("owners", can.owns() ? agents : List.of());
        model.addAttribute("states", Arrays.stream(RequestState.values()).filter(state -> state != RequestState.DRAFT)
                .map(state -> Map.entry(state.name(), Look.of(state))).toList());
        model.addAttribute("channels",
                Arrays.stream(Channel.values()).map(channel -> Map.entry(channel.name(), Look.of(channel))).toList());
        model.addAttribute("services", forms.services());
        model.addAttribute("can", can);
        model.addAttribute("tasks", tasks.countFor(me, reach));
        return "desk/queue";
    }
}
