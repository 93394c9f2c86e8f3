package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.recovery.Recoveries;
import fr.guichet.reminders.AgentTasks;
import fr.guichet.reminders.AgentTasks.OpenTask;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the rules of the form ask an agent to do by hand, and saying that it is done. */
@Controller
class TasksController {
    private static final int PAGE = 50;

    private final Rights rights;
    private final AgentTasks tasks;
    private final Recoveries recoveries;
    private final CasePage page;
    private final Clock clock;

    TasksController(Rights rights, AgentTasks tasks, Recoveries recoveries, CasePage page, Clock clock) {
        this.rights = rights;
        this.tasks = tasks;
        this.recoveries = recoveries;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/agents/taches")
    String list(@RequestParam @Nullable UUID apres, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Reach reach = rights.reach(viewer.id());
        Powers.must(new Powers(reach.somewhere()).owns());
        List<OpenTask> found = tasks.waitingFor(viewer.id().value(), reach, apres, PAGE + 1);
        List<OpenTask> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("tasks", shown);
        model.addAttribute("next", found.size() > PAGE ? shown.getLast().task().id() : null);
        model.addAttribute("lost", recoveries.count(reach));
        model.addAttribute("today", LocalDate.now(clock));
        return "desk/tasks";
    }

    @PostMapping("/agents/demandes/{number}/taches/{task}")
    String done(@PathVariable String number, @PathVariable UUID task, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::owns).view();
        tasks.done(view.id(), task, viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.task", target);
    }
}
