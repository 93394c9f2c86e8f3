package fr.guichet.desk;

import fr.guichet.documents.Arrival;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Upload;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.ProofLevel;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps a file that came on paper, dated the day on which the paper came. A signed mandate is noted with its mandate too. */
@Component
class Arrivals {
    /** The documents that prove a mandate. */
    private static final java.util.Set<String> PROOFS = java.util.Set.of("doc_mandate", "doc_judgment");

    private final Documents documents;
    private final Mandates mandates;
    private final Clock clock;

    Arrivals(Documents documents, Mandates mandates, Clock clock) {
        this.documents = documents;
        this.mandates = mandates;
        this.clock = clock;
    }

    Arrival take(RequestView view, Optional<UUID> under, String name, MultipartFile file, LocalDate day, Actor by)
            throws IOException {
        UUID request = view.id().value();
        UUID document = under.orElseGet(() -> documents.add(request, name));
        Instant at = day.equals(LocalDate.now(clock)) ? clock.instant() : day.atStartOfDay(TimeConfiguration.ZONE).toInstant();
        try (InputStream content = file.getInputStream()) {
            Arrival arrival = documents.attach(request, document,
                    new Upload(content, Objects.requireNonNullElse(file.getOriginalFilename(), ""), by, at));
            if (arrival instanceof Arrival.Kept) {
                noteProof(request, document, by);
            }
            return arrival;
        }
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
