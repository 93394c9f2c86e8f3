package fr.guichet.documents;

import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * A document of a request's checklist: expected, perhaps promised, then received with its files; an agent accepts it, refuses it,
 * finds it outdated, or does without it. A new file after a refusal makes it received again; reopening takes a review back.
 */
@Entity
@Table(name = "supporting_documents")
class SupportingDocument {
    private static final int MOST_FILES = 20;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID requestId;
    private @Nullable String ruleId;
    private String name;
    private int position;
    private boolean expected;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private @Nullable String reason;
    private @Nullable UUID reviewedBy;
    private @Nullable String reviewedByName;
    private @Nullable Instant reviewedAt;
    private @Nullable LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PromisedWay promisedBy;

    private @Nullable Instant receivedAt;

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<DocumentFile> files = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SupportingDocument() {}

    SupportingDocument(UUID request, @Nullable String ruleId, String name, int position) {
        this.id = Ids.next();
        this.requestId = request;
        this.ruleId = ruleId;
        this.name = name;
        this.position = position;
        this.expected = ruleId != null;
        this.state = DocumentState.EXPECTED;
    }

    void expectAs(String plainName, int place) {
        expected = true;
        name = plainName;
        position = place;
    }

    /** No rule wants it any more. What already came, or was said of it, stays. */
    void noLongerExpect() {
        expected = false;
    }

    /** Whether nothing happened to it yet, so that it may leave the list without a trace. */
    boolean isUntouched() {
        return files.isEmpty() && reviewedAt == null && askedOn == null;
    }

    /** The citizen is told that it is missing. */
    void askOn(LocalDate day) {
        if (!state.isToSend()) {
            throw new IllegalMove("The document " + id + " is " + state + ", nothing is to be asked");
        }
        expected = true;
        askedOn = day;
    }

    /** What already came needs no promise. @param way none takes the promise back */
    void promise(@Nullable PromisedWay way) {
        if (state == DocumentState.EXPECTED || state == DocumentState.PROMISED) {
            state = way == null ? DocumentState.EXPECTED : DocumentState.PROMISED;
            promisedBy = way;
        }
    }

    Optional<Refusal> reasonAgainst(CheckedFile file) {
        if (state == DocumentState.ACCEPTED) {
            return Optional.of(Refusal.ALREADY_ACCEPTED);
        }
        return filesThere().count() >= MOST_FILES ? Optional.of(Refusal.TOO_MANY_FILES) : Optional.empty();
    }

    DocumentFile receive(CheckedFile file, Actor from, Instant at) {
        become(DocumentState.RECEIVED);
        reason = null;
        DocumentFile added = new DocumentFile(this, file, files.size(), from, at);
        files.add(added);
        receivedAt = at;
        return added;
    }

    /** @return the file taken back, none when it is not there */
    Optional<DocumentFile> remove(UUID file, Instant at) {
        Optional<DocumentFile> found = filesThere().filter(one -> one.id().equals(file)).findFirst();
        found.ifPresent(one -> {
            if (state != DocumentState.RECEIVED) {
                throw new IllegalMove("A file of a document that is " + state + " stays");
            }
            one.remove(at);
            receivedAt = filesThere().map(DocumentFile::receivedAt).max(Comparator.naturalOrder()).orElse(null);
            if (receivedAt == null) {
                become(DocumentState.EXPECTED);
            }
        });
        return found;
    }

    void accept(Actor agent, Instant at) {
        review(DocumentState.ACCEPTED, null, agent, at);
    }

    void refuse(String why, Actor agent, Instant at) {
        review(DocumentState.REFUSED, why, agent, at);
    }

    void findOutdated(Actor agent, Instant at) {
        review(DocumentState.OUTDATED, null, agent, at);
    }

    void waive(String why, Actor agent, Instant at) {
        review(DocumentState.WAIVED, why, agent, at);
    }

    void reopen(Actor agent, Instant at) {
        if (reviewedAt == null || !state.isSettled() && state != DocumentState.REFUSED && state != DocumentState.OUTDATED) {
            throw new IllegalMove("Nothing was said of the document " + id);
        }
        review(filesThere().findAny().isPresent() ? DocumentState.RECEIVED : DocumentState.EXPECTED, null, agent, at);
    }

    private void review(DocumentState next, @Nullable String why, Actor agent, Instant at) {
        become(next);
        reason = why;
        reviewedBy = agent.id();
        reviewedByName = agent.name();
        reviewedAt = at;
    }

    private void become(DocumentState next) {
        if (!state.canBecome(next)) {
            throw new IllegalMove("The document " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    /** @throws ObjectOptimisticLockingFailureException if it changed since that version was shown */
    void mustBe(int seen) {
        if (version == null || version != seen) {
            throw new ObjectOptimisticLockingFailureException(SupportingDocument.class, id);
        }
    }

    Optional<DocumentFile> sameAs(CheckedFile file) {
        return files.stream().filter(one -> one.hasSameContentAs(file)).findFirst();
    }

    /** Whether the file is complete only with it: a required one, or one that an agent asked for by hand. */
    boolean counts(Set<String> required) {
        return expected && (ruleId == null || required.contains(ruleId));
    }

    private Stream<DocumentFile> filesThere() {
        return files.stream().filter(DocumentFile::isThere);
    }

    UUID id() {
        return id;
    }

    UUID request() {
        return requestId;
    }

    @Nullable
    String ruleId() {
        return ruleId;
    }

    DocumentState state() {
        return state;
    }

    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    DocumentReceived received(DocumentFile file, Actor from, Instant at) {
        return new DocumentReceived(requestId, id, ruleId, name, file.name(), from, at);
    }

    DocumentReviewed reviewed(Actor by, Instant at) {
        return new DocumentReviewed(requestId, id, ruleId, name, state, reason, by, at);
    }

    DocumentWaived waived(Actor by, Instant at) {
        return new DocumentWaived(requestId, id, ruleId, name, reason == null ? "" : reason, by, at);
    }
}
