package fr.guichet.requests;

import fr.guichet.documents.Arrival;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Upload;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.ProofLevel;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes in documents of requests that came on paper. A signed mandate is noted with its mandate too. */
@Service
public class PaperArrivals {
    /** The documents that prove a mandate. */
    private static final Set<String> PROOFS = Set.of("doc_mandate", "doc_judgment");

    private final Documents documents;
    private final Mandates mandates;
    private final Clock clock;

    PaperArrivals(Documents documents, Mandates mandates, Clock clock) {
        this.documents = documents;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** When something counts as come that came on a day: now when that is today. */
    public Instant moment(LocalDate day) {
        return day.equals(LocalDate.now(clock)) ? clock.instant() : day.atStartOfDay(TimeConfiguration.ZONE).toInstant();
    }

    /** Keeps a file under a document of a filed request. */
    public Arrival take(UUID request, UUID document, Upload upload) {
        Arrival arrival = documents.attach(request, document, upload);
        if (arrival instanceof Arrival.Kept) {
            noteProof(request, document, upload.from());
        }
        return arrival;
    }

    private void noteProof(UUID request, UUID document, Actor by) {
        boolean proof = documents.checklist(request).stream()
                .anyMatch(item -> item.id().equals(document) && item.ruleId() != null && PROOFS.contains(item.ruleId()));
        if (proof) {
            mandates.ofRequest(request).stream().filter(MandateView::isAwaiting)
                    .filter(mandate -> mandate.level() == ProofLevel.DECLARED)
                    .forEach(mandate -> mandates.paperArrived(mandate.id(), by, clock.instant()));
        }
    }
}
