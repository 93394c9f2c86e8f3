package fr.guichet.documents;

import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a request must be proved with. Each change publishes its event in its own transaction: {@link DocumentReceived},
 * {@link DocumentReviewed}, {@link DocumentWaived}. What is not of the request is {@link NotFound}; a move
 * that the state forbids is a {@link fr.guichet.shared.IllegalMove}; a review of an older version than the present one an
 * {@link org.springframework.dao.OptimisticLockingFailureException}.
 */
@Service
@Transactional
public class Documents {
    private final SupportingDocuments documents;
    private final ChecklistReader reader;
    private final Checklists checklists;
    private final FileReception reception;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;

    Documents(SupportingDocuments documents, ChecklistReader reader, Checklists checklists, FileReception reception,
            StoredFiles files, ApplicationEventPublisher events) {
        this.documents = documents;
        this.reader = reader;
        this.checklists = checklists;
        this.reception = reception;
        this.files = files;
        this.events = events;
    }

    /** Makes the checklist follow the rules that hold now, in their order. What has files or a review never leaves the list. */
    public void expect(UUID request, List<Expected> wanted) {
        checklists.expect(request, wanted);
    }

    /**
     * The same for a checklist that was just read: when it follows the rules already, nothing is read or written again, and no
     * transaction is opened.
     *
     * @return the checklist as it is then
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<ChecklistItem> expect(UUID request, List<Expected> wanted, List<ChecklistItem> known) {
        List<Expected> present = known.stream().filter(item -> item.expected() && item.ruleId() != null)
                .map(item -> new Expected(String.valueOf(item.ruleId()), item.name())).toList();
        if (present.equals(wanted)) {
            return known;
        }
        checklists.expect(request, wanted);
        return checklist(request);
    }

    /** Adds a document that no rule asks for, such as « Autre pièce ». */
    public UUID add(UUID request, String name) {
        return checklists.add(request, name);
    }

    /** Notes on which day the citizen was told that these documents are missing. */
    public void ask(UUID request, Collection<UUID> missing, LocalDate day) {
        checklists.ask(request, missing, day);
    }

    /** Takes in a file. It is checked and written outside any transaction, which would hold a connection during a slow upload. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Arrival attach(UUID request, UUID document, Upload upload) {
        return reception.receive(request, document, upload);
    }

    /** Takes in a file under the document of a rule. @throws NotFound if the rule is not in the checklist */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Arrival attach(UUID request, String ruleId, Upload upload) {
        return reception.receive(request, idOf(request, ruleId), upload);
    }

    /** Takes a file back, as long as nobody reviewed its document; whether the sender still may is for the caller to say. */
    public void remove(UUID request, UUID file, Instant at) {
        checklists.remove(request, file, at);
    }

    /** Notes that a document comes later; without effect once it came. @param way how it will come; none takes the promise back */
    public void promise(UUID request, String ruleId, @Nullable PromisedWay way) {
        checklists.promise(request, ruleId, way);
    }

    /** @param version of the {@link ChecklistItem} that the agent saw, here and below */
    public void accept(UUID request, UUID document, int version, Actor agent, Instant at) {
        SupportingDocument seen = checklists.seen(request, document, version);
        seen.accept(agent, at);
        events.publishEvent(seen.reviewed(agent, at));
    }

    /** @param reason for the citizen: what is wrong, and what else would do */
    public void refuse(UUID request, UUID document, int version, String reason, Actor agent, Instant at) {
        SupportingDocument seen = checklists.seen(request, document, version);
        seen.refuse(reason, agent, at);
        events.publishEvent(seen.reviewed(agent, at));
    }

    public void findOutdated(UUID request, UUID document, int version, Actor agent, Instant at) {
        SupportingDocument seen = checklists.seen(request, document, version);
        seen.findOutdated(agent, at);
        events.publishEvent(seen.reviewed(agent, at));
    }

    public void waive(UUID request, UUID document, int version, String reason, Actor agent, Instant at) {
        SupportingDocument seen = checklists.seen(request, document, version);
        seen.waive(reason, agent, at);
        events.publishEvent(seen.waived(agent, at));
    }

    /** Takes the last review back. */
    public void reopen(UUID request, UUID document, int version, Actor agent, Instant at) {
        SupportingDocument seen = checklists.seen(request, document, version);
        seen.reopen(agent, at);
        events.publishEvent(seen.reviewed(agent, at));
    }

    /** The checklist of a request, in the order of the rules. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<ChecklistItem> checklist(UUID request) {
        return reader.checklist(request);
    }

    /** The checklists of many requests, read at once; those without any document are left out. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<UUID, List<ChecklistItem>> checklists(Collection<UUID> requests) {
        return reader.checklists(requests);
    }

    /** Whether every required document, and every one that an agent asked for by hand, is accepted or waived. */
    @Transactional(readOnly = true)
    public boolean isComplete(UUID request, Set<String> required) {
        List<SupportingDocument> list = documents.checklist(request);
        return list.stream().filter(one -> one.counts(required)).allMatch(one -> one.state().isSettled())
                && list.stream().map(SupportingDocument::ruleId).filter(Objects::nonNull).toList().containsAll(required);
    }

    /**
     * When the last of the required documents arrived: the start of the time to decide (CASF R232-23), whenever it was reviewed.
     * Empty when none had to arrive.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> lastArrival(UUID request, Set<String> required) {
        return documents.checklist(request).stream().filter(one -> one.counts(required) && one.state() == DocumentState.ACCEPTED)
                .flatMap(one -> Optional.ofNullable(one.receivedAt()).stream()).max(Instant::compareTo);
    }

    /** The bytes of a file of this request. @throws NotFound if it is not of this request, or was removed */
    @Transactional(readOnly = true)
    public StoredFile open(UUID request, UUID file) {
        return files.open(request, file);
    }

    /** Forgets everything, when a draft is deleted; the sweep takes the bytes. */
    public void forget(UUID request) {
        documents.deleteByRequestId(request);
    }

    private UUID idOf(UUID request, String ruleId) {
        return documents.byRule(request, ruleId).map(SupportingDocument::id)
                .orElseThrow(() -> new NotFound("No rule " + ruleId + " for the request " + request));
    }
}
