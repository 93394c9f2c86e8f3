package fr.guichet.batches;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for every document that is missing, until the day that the form gives. */
@Component
class AskingForDocuments implements Doing {
    private final RequestReader reader;
    private final RequestDesk desk;

    AskingForDocuments(RequestReader reader, RequestDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public Set<BatchDeed> deeds() {
        return EnumSet.of(BatchDeed.ASK_DOCUMENTS);
    }

    @Override
    public Done act(BatchOperation operation, UUID request, Instant now) {
        RequestView view = reader.request(new RequestId(request));
        if (!view.canBecome(RequestState.DOCUMENTS_ASKED)) {
            throw new Refused(view.state().isOpen() ? "batches.refused.state" : "batches.refused.ended");
        }
        if (view.state() == RequestState.DOCUMENTS_ASKED) {
            throw new Refused("batches.refused.asked");
        }
        List<UUID> missing = view.checklist().stream().filter(ChecklistItem::isToSend).map(ChecklistItem::id).toList();
        if (missing.isEmpty()) {
            throw new Refused("batches.refused.nothing-missing");
        }
        LocalDate today = LocalDate.ofInstant(now, TimeConfiguration.ZONE);
        desk.askForDocuments(view.id(), missing, today, desk.documentsDue(view.id(), today), Doing.by(operation), now);
        return Done.of(true);
    }
}
