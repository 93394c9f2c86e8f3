package fr.guichet.trays;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.Arrival;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Refusal;
import fr.guichet.documents.Upload;
import fr.guichet.forms.PublishedForm;
import fr.guichet.originals.Originals;
import fr.guichet.requests.PaperArrivals;
import fr.guichet.requests.PaperEntries;
import fr.guichet.requests.RequestId;
import fr.guichet.rights.Level;
import fr.guichet.rights.Rights;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the parts of a tray where they belong, each once however often it is asked, in one transaction with what it becomes. */
@Service
public class Confirming {
    private final TrayRows rows;
    private final Parts parts;
    private final Sorting sorting;
    private final Extract extract;
    private final PaperEntries entries;
    private final PaperArrivals arrivals;
    private final Documents documents;
    private final Rights rights;
    private final Originals originals;
    private final Audit audit;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Confirming(TrayRows rows, Parts parts, Sorting sorting, Extract extract, PaperEntries entries, PaperArrivals arrivals,
            Documents documents, Rights rights, Originals originals, Audit audit, Messages messages,
            TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.sorting = sorting;
        this.extract = extract;
        this.entries = entries;
        this.arrivals = arrivals;
        this.documents = documents;
        this.rights = rights;
        this.originals = originals;
        this.audit = audit;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A file was not taken. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;

        NotTaken(Refusal refusal) {
            super(refusal.key());
            this.refusal = refusal;
        }
    }

    /** How many parts found their place. */
    public int confirmSure(Tray tray, SignedIn who) {
        List<Part> sure = parts.of(tray, who).stream().filter(Part::isSure).toList();
        return (int) sure.stream().filter(part -> confirm(tray, part.id(), Optional.empty(), who).isEmpty()).count();
    }

    /**
     * Brings one part where it belongs; what is sorted already is left as it is.
     *
     * @param line under which document of the request, or the name of another document
     * @return the message key of what kept it from going
     */
    public Optional<String> confirm(Tray tray, UUID id, Optional<Chosen> line, SignedIn who) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                rows.lock(tray.id());
                Part part = parts.of(tray, who).stream().filter(one -> one.id().equals(id)).findFirst()
                        .orElseThrow(() -> new NotFound("part " + id));
                return part.isOpen() ? bring(tray, part, line, who) : Optional.empty();
            }));
        } catch (NotTaken refused) {
            return Optional.of(refused.refusal.key());
        }
    }

    /** @return what keeps it from going */
    private Optional<String> bring(Tray tray, Part part, Optional<Chosen> chosen, SignedIn who) {
        if (part.isForm()) {
            PublishedForm form = parts.form(part.target()).orElseThrow();
            if (!rights.reach(who.id()).may(Level.RECEIVE, form.definition().slug())) {
                return Optional.of("trays.doubt.form-not-received");
            }
            sorting.finish(tray, part.id(), "ENTRY", begin(tray, part, form, who), who);
            audit.record(who, "trays.audit.entry", tray.name() + " : " + form.definition().name());
            return Optional.empty();
        }
        MailRequest request = part.request();
        if (request == null || !request.isOpen()) {
            return Optional.of(Objects.requireNonNullElse(part.doubt(), "trays.doubt.unknown"));
        }
        Optional<UUID> document = chosen.map(one -> document(request, one)).orElseGet(() -> Optional.ofNullable(part.line())
                .filter(MailRequest.Line::takesFiles).map(MailRequest.Line::id));
        if (document.isEmpty()) {
            return Optional.of("trays.doubt.line-unknown");
        }
        attach(tray, part, request, document.get(), who);
        originals.place(new RequestId(request.id()), document.get(), name(request, document.get(), chosen), tray.box(),
                request.dayOf(tray.receivedOn()), who.actor());
        sorting.finish(tray, part.id(), "DOCUMENT", request.id(), who);
        audit.record(who, "trays.audit.attached", request.number());
        return Optional.empty();
    }

    /** The document that was chosen, when it is of this request and takes files; another one is added under its name. */
    private Optional<UUID> document(MailRequest request, Chosen chosen) {
        if (!chosen.line().equals(Chosen.OTHER)) {
            return request.openLines().stream().map(MailRequest.Line::id).filter(id -> id.toString().equals(chosen.line()))
                    .findFirst();
        }
        return chosen.name().isBlank() ? Optional.empty() : Optional.of(documents.add(request.id(), chosen.name().strip()));
    }

    private static String name(MailRequest request, UUID document, Optional<Chosen> chosen) {
        return request.lines().stream().filter(line -> line.id().equals(document)).map(MailRequest.Line::name).findFirst()
                .orElseGet(() -> chosen.map(Chosen::name).orElse("").strip());
    }

    private UUID begin(Tray tray, Part part, PublishedForm form, SignedIn who) {
        RequestId entry = entries.start(form, who.actor(), tray.channel(), tray.receivedOn(), clock.instant());
        UUID document = documents.add(entry.value(), messages.text("trays.entry.form"));
        for (Upload upload : uploads(tray, part, tray.receivedOn(), who)) {
            must(documents.attach(entry.value(), document, upload));
        }
        originals.place(entry, null, messages.text("trays.entry.form"), tray.box(), tray.receivedOn(), who.actor());
        return entry.value();
    }

    private void attach(Tray tray, Part part, MailRequest request, UUID document, SignedIn who) {
        for (Upload upload : uploads(tray, part, request.dayOf(tray.receivedOn()), who)) {
            must(arrivals.take(request.id(), document, upload));
        }
    }

    private List<Upload> uploads(Tray tray, Part part, LocalDate day, SignedIn who) {
        try {
            List<byte[]> files = extract.of(tray.id(), part.pages().stream().filter(TrayPage::isKept).toList());
            return files.stream().map(file -> new Upload(new ByteArrayInputStream(file),
                    messages.text("trays.file", FrenchDates.inDigits(tray.receivedOn()).replace('/', '-'), part.number()),
                    who.actor(),
                    arrivals.moment(day))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("tray " + tray.id(), broken);
        }
    }

    private static void must(Arrival arrival) {
        if (arrival instanceof Arrival.Refused refused) {
            throw new NotTaken(refused.refusal());
        }
    }

    /** Under what a part goes. @param line the id of a document of the checklist, or that it is another one @param name of that other one */
    public record Chosen(String line, String name) {
        static final String OTHER = "autre";
    }
}
