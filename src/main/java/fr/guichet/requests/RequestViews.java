package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a filed request together with its answers and its checklist. */
@Component
class RequestViews {
    private final FormCatalogue forms;
    private final AnswerStore answers;
    private final Documents documents;
    private final Situations situations;

    RequestViews(FormCatalogue forms, AnswerStore answers, Documents documents, Situations situations) {
        this.forms = forms;
        this.answers = answers;
        this.documents = documents;
        this.situations = situations;
    }

    RequestView of(Request request) {
        PublishedForm form = forms.version(request.formVersion());
        List<ChecklistItem> checklist = documents.checklist(request.id().value());
        return of(request, form, checklist,
                situations.of(request.id(), form, answers.of(request.id(), form.index()), request.channel(), checklist));
    }

    /** The same for many filed requests, with one query for each kind of what belongs to them. */
    List<RequestView> all(List<Request> requests) {
        List<UUID> ids = requests.stream().map(request -> request.id().value()).toList();
        Map<UUID, String> stored = answers.documents(ids);
        Map<UUID, List<ChecklistItem>> checklists = documents.checklists(ids);
        return requests.stream().map(request -> {
            PublishedForm form = forms.version(request.formVersion());
            List<ChecklistItem> checklist = checklists.getOrDefault(request.id().value(), List.of());
            Answers given = answers.read(Objects.requireNonNull(stored.get(request.id().value())), form.index());
            return of(request, form, checklist, situations.of(request.id(), form, given, request.channel(), checklist));
        }).toList();
    }

    /** The same when the rest was just read. */
    RequestView of(Request request, PublishedForm form, List<ChecklistItem> checklist, Situation answered) {
        Situation situation = Situations.holding(request.heldMandate(), answered);
        return new RequestView(request.id(), request.number(), form, situation, checklist, request.state(), request.channel(),
                request.parties().actorName(), request.parties().requesterAccount(), request.parties().subjectPerson(),
                request.handling().ownerId(), request.handling().ownerName(), request.handling().substituteId(),
                request.handling().substituteName(),
                request.handling().service(), request.handling().serviceReason(), request.whereabouts(), request.clocks(),
                request.assessment(),
                request.advance(), request.proposal(),
                request.signature(), request.closing(), request.archivedAt());
    }
}
