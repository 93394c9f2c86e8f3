package fr.guichet.intake;

import fr.guichet.documents.Arrival;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.documents.FileView;
import fr.guichet.documents.StoredFile;
import fr.guichet.documents.Upload;
import fr.guichet.requests.PaperEntry;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.shared.TypedFields;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What came with a request on paper: the scan of the form, and the documents, all dated the day of receipt. */
@Component
class Envelope {
    private final Documents documents;
    private final Messages messages;
    private final Clock clock;

    Envelope(Documents documents, Messages messages, Clock clock) {
        this.documents = documents;
        this.messages = messages;
        this.clock = clock;
    }

    /** The scans of the paper form, in the order in which they were added. */
    List<FileView> scans(RequestId request) {
        return form(request).map(ChecklistItem::files).orElse(List.of());
    }

    /** The document that no rule asks for is the paper form itself. */
    private Optional<ChecklistItem> form(RequestId request) {
        return documents.checklist(request.value()).stream().filter(item -> item.ruleId() == null).findFirst();
    }

    void addScans(RequestId request, LocalDate receivedOn, List<MultipartFile> files, Actor by, TypedFields fields)
            throws IOException {
        List<MultipartFile> given = files.stream().filter(file -> !file.isEmpty()).toList();
        if (given.isEmpty()) {
            return;
        }
        UUID document = form(request).map(ChecklistItem::id)
                .orElseGet(() -> documents.add(request.value(), messages.text("intake.scan.document")));
        for (MultipartFile file : given) {
            add(request, document, receivedOn, file, by).ifPresent(key -> fields.wrong("scans", key));
        }
    }

    /** Keeps a file under a document. @return the key of the reason when it is not taken */
    Optional<String> add(RequestId request, UUID document, LocalDate receivedOn, MultipartFile file, Actor by)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return refusal(documents.attach(request.value(), document, new Upload(content, name, by, at(receivedOn))));
        }
    }

    /** Notes that a document is among the scanned pages: the scan is kept under it too. */
    void findInScan(PaperEntry entry, UUID document, Actor by) throws IOException {
        for (FileView scan : scans(entry.id())) {
            StoredFile stored = documents.open(entry.id().value(), scan.id());
            try (InputStream content = stored.content().getInputStream()) {
                documents.attach(entry.id().value(), document, new Upload(content, stored.name(), by, at(entry.receivedOn())));
            }
        }
    }

    /** The form has been read by whoever typed it: nobody has to check it again. */
    void acceptForm(RequestId request, Actor by) {
        form(request).filter(ChecklistItem::isToReview)
                .ifPresent(item -> documents.accept(request.value(), item.id(), item.version(), by, clock.instant()));
    }

    private static Optional<String> refusal(Arrival arrival) {
        return arrival instanceof Arrival.Refused refused ? Optional.of(refused.refusal().key()) : Optional.empty();
    }

    private Instant at(LocalDate receivedOn) {
        return receivedOn.equals(LocalDate.now(clock))
                ? clock.instant()
                : receivedOn.atStartOfDay(TimeConfiguration.ZONE).toInstant();
    }
}
