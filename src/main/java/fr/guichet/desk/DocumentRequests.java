package fr.guichet.desk;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the citizen for documents, one that no rule names included, in one go. */
@Component
class DocumentRequests {
    private final Documents documents;
    private final RequestDesk desk;
    private final Clock clock;

    DocumentRequests(Documents documents, RequestDesk desk, Clock clock) {
        this.documents = documents;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    void ask(RequestView view, AskForm form, LocalDate due, Actor by) {
        UUID request = view.id().value();
        List<UUID> known = documents.checklist(request).stream().map(ChecklistItem::id).toList();
        List<UUID> asked = new ArrayList<>(form.asked().stream().filter(known::contains).toList());
        if (!form.otherDocument().isEmpty()) {
            asked.add(documents.add(request, form.otherDocument()));
        }
        desk.askForDocuments(view.id(), asked, LocalDate.now(clock), due, by, clock.instant());
    }
}
