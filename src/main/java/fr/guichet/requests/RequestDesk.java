package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Instruction;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agents do with a request, one verb each. A move that its state does not allow is an {@link IllegalMove}. */
@Service
@Transactional
public class RequestDesk {
    /** The reason for closing a request of which something never came. */
    private static final String MISSING = "missing";

    private final Moves moves;
    private final Documents documents;
    private final FormCatalogue forms;
    private final RequestReader reader;

    RequestDesk(Moves moves, Documents documents, FormCatalogue forms, RequestReader reader) {
        this.moves = moves;
        this.documents = documents;
        this.forms = forms;
        this.reader = reader;
    }

    /** The agent takes the request, or hands it over to another. */
    public void assign(RequestId id, UUID agent, String agentName, Actor by, Instant at) {
        moves.make(id, RequestAction.ASSIGNED, agentName, by, at, request -> request.assignTo(agent, agentName));
    }

    /** Nobody owns the request any more. */
    public void release(RequestId id, Actor by, Instant at) {
        moves.make(id, RequestAction.RELEASED, "", by, at, request -> request.assignTo(null, null));
    }

    /** Another agent sees to the request as well as its owner. */
    public void nameSubstitute(RequestId id, UUID agent, String agentName, Actor by, Instant at) {
        moves.make(id, RequestAction.SUBSTITUTE_NAMED, agentName, by, at, request -> request.standIn(agent, agentName));
    }

    /** Its owner alone sees to it again. */
    public void dropSubstitute(RequestId id, Actor by, Instant at) {
        moves.make(id, RequestAction.SUBSTITUTE_DROPPED, "", by, at, request -> request.standIn(null, null));
    }

    /**
     * Tells the citizen what is missing, in number and nature (CASF R232-23, CRPA L114-5).
     *
     * @param due the last day to send it; none for the delay of the form
     * @throws IllegalMove when nothing is missing
     */
    public void askForDocuments(RequestId id, List<UUID> asked, LocalDate today, LocalDate due, Actor by, Instant at) {
        documents.ask(id.value(), asked, today);
        List<String> missing = documents.checklist(id.value()).stream().filter(ChecklistItem::isToSend).map(ChecklistItem::name)
                .toList();
        if (missing.isEmpty()) {
            throw new IllegalMove("nothing is missing");
        }
        moves.make(id, RequestAction.DOCUMENTS_ASKED, String.join(", ", missing), by, at,
                request -> request.askForDocuments(today, due, at));
    }

    /** The day that the form gives to send what is missing. */
    @Transactional(readOnly = true)
    public LocalDate documentsDue(RequestId id, LocalDate today) {
        Request request = moves.find(id);
        FormDefinition form = forms.version(request.formVersion()).definition();
        return new Deadlines(form, request.state(), request.clocks()).dueFrom("documents_due", today).orElse(today.plusDays(28));
    }

    /**
     * Declares the file complete on the day on which its last needed document came in: from then the two months run.
     *
     * @throws IllegalMove when a document that counts is neither accepted nor waived
     */
    public void complete(RequestId id, Actor by, Instant at) {
        Request request = moves.find(id);
        Set<String> counting = counting(request);
        if (!documents.isComplete(id.value(), counting)) {
            throw new IllegalMove("a document that counts is neither accepted nor waived");
        }
        LocalDate received = request.clocks().receivedOn();
        LocalDate on = documents.lastArrival(id.value(), counting)
                .map(arrival -> LocalDate.ofInstant(arrival, TimeConfiguration.ZONE))
                .filter(day -> day.isAfter(received)).orElse(received);
        moves.make(id, RequestAction.COMPLETED, "", by, at, one -> one.complete(on, at));
    }

    /** The documents without which the file is not complete, as far as they are expected of this request. */
    private Set<String> counting(Request request) {
        Set<String> counting = forms.version(request.formVersion()).definition().documents().stream()
                .filter(DocumentRule::complete)
                .map(DocumentRule::id).collect(Collectors.toSet());
        return documents.checklist(request.id().value()).stream().filter(ChecklistItem::expected).map(ChecklistItem::ruleId)
                .filter(rule -> rule != null && counting.contains(rule)).collect(Collectors.toSet());
    }

    public void planVisit(RequestId id, OffsetDateTime on, String visitor, Actor by, Instant at) {
        mustVisit(id);
        moves.make(id, RequestAction.VISIT_PLANNED, visitor, by, at, request -> request.planVisit(on, visitor));
    }

    /** Notes what the visit found. */
    public void assess(RequestId id, Assessment assessment, Actor by, Instant at) {
        mustVisit(id);
        moves.make(id, RequestAction.ASSESSED, "GIR " + assessment.gir(), by, at, request -> request.assess(assessment));
    }

    private void mustVisit(RequestId id) {
        if (!steps(id).visit()) {
            throw new IllegalMove("nobody is visited for this form");
        }
    }

    private Instruction steps(RequestId id) {
        return forms.version(moves.find(id).formVersion()).definition().agentSteps();
    }

    /** Proposes a decision to the one who signs; where the form asks for no second signature, it is the decision at once. */
    public void propose(RequestId id, Proposal proposal, Actor by, Instant at) {
        Instruction how = steps(id);
        if (how.isSigned()) {
            moves.make(id, RequestAction.PROPOSED, proposal.outcome().name(), by, at, request -> request.propose(proposal, how));
        } else {
            moves.make(id, proposal.action(), "", by, at, request -> {
                request.propose(proposal, how);
                request.decide(new Signature(by.id(), by.name(), at));
            });
        }
    }

    /** Grants help at once for an emergency, until the decision (CASF L232-12), where the form has the words for it. */
    public void grantAdvance(RequestId id, Advance advance, Actor by, Instant at) {
        if (!reader.request(id).allowsAdvance()) {
            throw new IllegalMove("no advance can be granted now");
        }
        moves.make(id, RequestAction.ADVANCE_GRANTED, "", by, at, request -> request.grantAdvance(advance));
    }

    /** The person has said who helps them at home (CASF L232-7). @param helper in the words of whoever says it */
    public void declareHelper(RequestId id, String helper, Actor by, Instant at) {
        if (!reader.request(id).awaitsHelper()) {
            throw new IllegalMove("no helper is to be declared");
        }
        moves.make(id, RequestAction.HELPER_DECLARED, helper, by, at,
                request -> request.declareHelper(LocalDate.ofInstant(at, TimeConfiguration.ZONE)));
    }

    public void sendBack(RequestId id, String why, Actor by, Instant at) {
        Instruction how = steps(id);
        moves.make(id, RequestAction.SENT_BACK, why, by, at, request -> request.sendBack(how));
    }

    /** Signs the proposed decision; a second signature is an {@link IllegalMove}. */
    public void decide(RequestId id, Actor by, Instant at) {
        Proposal proposal = moves.find(id).proposal();
        if (proposal == null) {
            throw new IllegalMove("nothing is proposed");
        }
        moves.make(id, proposal.action(), "", by, at, request -> request.decide(new Signature(by.id(), by.name(), at)));
    }

    /**
     * Whether a request can be closed for this reason now: for missing documents only when the last delay is over and one of those
     * is missing without which nothing can be studied (CRPA L114-5, L114-5-1).
     */
    @Transactional(readOnly = true)
    public boolean canCloseFor(String reason, RequestId id, LocalDate today) {
        if (!reason.equals(MISSING)) {
            return true;
        }
        RequestView request = reader.request(id);
        Set<String> holding = request.situation().holdingDocuments();
        return request.clocks().isLastDelayOverOn(today) && request.checklist().stream()
                .anyMatch(item -> item.isToSend() && item.ruleId() != null && holding.contains(item.ruleId()));
    }

    /** Closes without decision: an agent's own act, never a rule's (see the ways of appeal in the notice). */
    public void close(RequestId id, String reason, String note, Actor by, Instant at) {
        if (!canCloseFor(reason, id, LocalDate.ofInstant(at, TimeConfiguration.ZONE))) {
            throw new IllegalMove("nothing indispensable is missing, or its last delay is not over");
        }
        moves.make(id, RequestAction.CLOSED, reason, by, at, request -> request.close(Closing.here(by.name(), at, reason, note)));
    }

    /**
     * Passes the request on to the authority that has to answer it, and closes it here (CASF L122-1 to L122-4, CRPA L114-2).
     *
     * @param to      its name
     * @param contact how it is reached
     */
    public void passOn(RequestId id, String to, String contact, String note, Actor by, Instant at) {
        moves.make(id, RequestAction.CLOSED, Closing.TRANSFERRED, by, at,
                request -> request.close(new Closing(by.name(), at, Closing.TRANSFERRED, note, to, contact)));
    }

    /** The citizen takes the request back. */
    public void withdraw(RequestId id, Actor by, Instant at) {
        moves.make(id, RequestAction.WITHDRAWN, "", by, at,
                request -> request.withdraw(Closing.here(by.name(), at, "withdrawn", null)));
    }

    /** A last delay for what is missing, as its reminder grants it. @param reminder how the reminder is headed */
    public void grantLastDelay(RequestId id, LocalDate due, String reminder, Instant at) {
        moves.make(id, RequestAction.REMINDED, reminder, Actor.APPLICATION, at, request -> request.grantLastDelay(due));
    }

    /** Notes something in the history that moves nothing, such as a reminder or a notice that left. */
    public void note(RequestId id, RequestAction action, String detail, Actor by, Instant at) {
        moves.note(id, action, detail, by, at);
    }

    /** Notes that the case file was made. */
    public void archived(RequestId id, Instant at) {
        moves.make(id, RequestAction.ARCHIVED, "", Actor.APPLICATION, at, request -> request.archive(at));
    }
}
