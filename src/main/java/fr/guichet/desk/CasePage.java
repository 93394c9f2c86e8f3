package fr.guichet.desk;

import fr.guichet.counter.Helps;
import fr.guichet.accounts.SignedIn;
import fr.guichet.archiving.Archive;
import fr.guichet.correspondence.FollowInvitation;
import fr.guichet.correspondence.PlaceWords;
import fr.guichet.correspondence.Recipient;
import fr.guichet.labels.Label;
import fr.guichet.labels.RequestLabels;
import fr.guichet.mandates.Contradictions;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Successions;
import fr.guichet.questions.SummarySection;
import fr.guichet.reminders.AgentTasks;
import fr.guichet.originals.Originals;
import fr.guichet.requests.Channel;
import fr.guichet.requests.History;
import fr.guichet.requests.Notes;
import fr.guichet.requests.Priority;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.NotFound;
import fr.guichet.sharing.Agreements;
import fr.guichet.sharing.Sharing;
import fr.guichet.workspace.Leases;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gathers the page of a case for the agent who looks at it; what an agent typed wrongly comes back on it. */
@Component
class CasePage {
    private final Rights rights;
    private final RequestReader reader;
    private final CaseHeads heads;
    private final CaseClocks clocks;
    private final CaseAnswers answers;
    private final DocumentLines documents;
    private final Mandates mandates;
    private final Successions successions;
    private final Contradictions contradictions;
    private final History history;
    private final Notes notes;
    private final Assignments assignments;
    private final AgentTasks tasks;
    private final MoveForms forms;
    private final Answering answering;
    private final Archive archive;
    private final PlaceWords place;
    private final RequestLabels labels;
    private final Leases leases;
    private final Priority priority;
    private final CasePeople people;
    private final Helps helps;
    private final Sharing sharing;
    private final Agreements agreements;
    private final FollowInvitation invitation;
    private final Originals originals;
    private final Clock clock;

    CasePage(Rights rights, RequestReader reader, CaseHeads heads, CaseClocks clocks, CaseAnswers answers,
            DocumentLines documents,
            Mandates mandates, Successions successions, Contradictions contradictions, History history, Notes notes,
            Assignments assignments,
            AgentTasks tasks, MoveForms forms,
            Answering answering, Archive archive, PlaceWords place, RequestLabels labels, Leases leases,
            Priority priority, CasePeople people, Helps helps, Sharing sharing, Agreements agreements,
            FollowInvitation invitation, Originals originals,
            Clock clock) {
        this.rights = rights;
        this.reader = reader;
        this.heads = heads;
        this.clocks = clocks;
        this.answers = answers;
        this.documents = documents;
        this.mandates = mandates;
        this.successions = successions;
        this.contradictions = contradictions;
        this.history = history;
        this.notes = notes;
        this.assignments = assignments;
        this.tasks = tasks;
        this.forms = forms;
        this.answering = answering;
        this.archive = archive;
        this.place = place;
        this.labels = labels;
        this.leases = leases;
        this.priority = priority;
        this.people = people;
        this.helps = helps;
        this.sharing = sharing;
        this.agreements = agreements;
        this.invitation = invitation;
        this.originals = originals;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such request within the reach of this agent */
    OpenCase open(String number, SignedIn viewer) {
        Reach reach = rights.reach(viewer.id());
        return reader.byNumber(number, reach)
                .map(opened -> new OpenCase(opened.request(), new Powers(opened.allowed()), reach, viewer))
                .orElseThrow(() -> new NotFound("request " + number));
    }

    String show(OpenCase open, Model model) {
        RequestView view = open.view();
        Leases.Lease lease = leases.ofAnother(view.number(), open.viewer().id().value(), clock.instant()).orElse(null);
        Powers can = lease == null ? open.can() : open.can().reading();
        LocalDate today = LocalDate.now(clock);
        List<MandateView> held = mandates.ofRequest(view.id().value());
        List<SummarySection> sections = answers.sections(view, can);
        List<DocumentLine> lines = documents.of(view, can);
        List<History.Entry> entries = history.of(view.id());
        Steps steps = Steps.of(view, can, lines.stream().map(DocumentLine::item).toList());
        model.addAttribute("head", heads.of(view, held, sections, today));
        model.addAttribute("lease", lease);
        model.addAttribute("reserved", leases.until(view.id().value(), open.viewer().id().value(), clock.instant()).orElse(null));
        model.addAttribute("clocks", clocks.of(view, today));
        model.addAttribute("sections", sections);
        model.addAttribute("sealed", answers.sealed(view, can));
        model.addAttribute("sealedDocuments", DocumentLines.areSealed(view, can));
        model.addAttribute("flags", answers.flags(view, can));
        model.addAttribute("advice", answers.advice(view));
        model.addAttribute("gaps", answers.gaps(view));
        model.addAttribute("documents", lines);
        model.addAttribute("toReview", lines.stream().filter(line -> line.item().isToReview()).count());
        model.addAttribute("mandates", Stream.concat(successions.awaitedFor(view.id().value()).stream(), held.stream())
                .map(one -> MandateCard.of(one, one.isToVerify() ? contradictions.of(one.id(), today) : List.of())).toList());
        model.addAttribute("uses", mandates.journal(view.id().value()));
        model.addAttribute("history", entries.reversed());
        model.addAttribute("seen", Seen.moves(entries));
        model.addAttribute("note", notes.of(view.id()).orElse(null));
        people.fill(view, open.reach(), model);
        if (!model.containsAttribute("assignment")) {
            model.addAttribute("assignment", assignments.now(view));
        }
        model.addAttribute("following", following(view, held));
        model.addAttribute("originals", originals.of(view.id()));
        helped(view, model);
        model.addAttribute("guests", sharing.guests(view.id().value()));
        model.addAttribute("agreements", agreements.of(view.id().value()));
        model.addAttribute("me", open.viewer().id().value());
        model.addAttribute("can", can);
        model.addAttribute("tasks", tasks.of(view.id()));
        model.addAttribute("steps", steps);
        model.addAttribute("place", place.of(view));
        model.addAttribute("today", today);
        model.addAttribute("thread", answering.thread(view));
        model.addAttribute("recipient", answering.recipient(view, holds(held)).orElse(null));
        // A request that was taken over has ended elsewhere, where its file is.
        model.addAttribute("caseFile", view.archivedAt() == null ? null : archive.find(view.id()).orElse(null));
        marks(view, model);
        forms.fill(view, steps, today, model);
        return "desk/case";
    }

    private @Nullable String following(RequestView view, List<MandateView> held) {
        if (invitation.leadsBack(view)) {
            return "back";
        }
        return view.channel().isByAgent() || held.stream().anyMatch(MandateView::waitsForAccount)
                ? view.requesterAccount() != null ? "yes" : "no"
                : null;
    }

    private void helped(RequestView view, Model model) {
        if (view.channel() == Channel.HELPED) {
            helps.of(view.id()).ifPresent(help -> {
                model.addAttribute("helped", help);
                model.addAttribute("helpedWords", helps.inWords(help));
            });
        }
    }

    private void marks(RequestView view, Model model) {
        List<Label> carried = labels.of(view.id());
        model.addAttribute("labels", carried);
        model.addAttribute("offered",
                labels.all().stream().filter(label -> !label.retired() && !carried.contains(label)).toList());
        model.addAttribute("urgent", priority.isUrgent(view.id()));
    }

    /** To whom a message about this case goes now. */
    Optional<Recipient> recipient(RequestView view) {
        return answering.recipient(view, holds(mandates.ofRequest(view.id().value())));
    }

    private static boolean holds(List<MandateView> held) {
        return held.stream().anyMatch(mandate -> mandate.isActive() || mandate.isAwaiting());
    }

    /** The page again, with what is wrong beside its field. */
    String wrong(OpenCase open, InputErrors errors, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors);
        return show(open, model);
    }

    static String done(RequestView view, String key, RedirectAttributes target) {
        target.addFlashAttribute("done", key);
        return "redirect:/agents/demandes/" + view.number();
    }
}
