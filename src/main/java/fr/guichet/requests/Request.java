package fr.guichet.requests;

import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.Instruction;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One filing of a form, after its draft. It is filed and dated at once, waits for consent where a relative filed it, has its
 * documents checked until the file is complete, is visited and assessed, gets a decision proposed and signed, and ends; at any
 * open moment it can be withdrawn by the citizen or closed by an agent. Its answers are kept by {@link AnswerStore}; each move
 * here is written to the history and the queue by {@link Moves} in the same transaction.
 */
@Entity
@Table(name = "requests")
class Request {
    @Id
    private UUID id;
    @Version
    private @Nullable Integer version;
    private @Nullable String number;
    private UUID formVersionId;
    @Enumerated(EnumType.STRING)
    private RequestState state;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Embedded
    private Parties parties;
    @Embedded
    private @Nullable Handling handling;
    private @Nullable String homeCommune;
    /** The mandate that covered it when it was filed, so that no consent was asked again. */
    private @Nullable UUID heldMandate;
    private Instant touchedAt;
    @Embedded
    private @Nullable Clocks clocks;
    @Embedded
    private @Nullable Assessment assessment;
    @Embedded
    private @Nullable Advance advance;
    @Embedded
    private @Nullable Proposal proposal;
    @Embedded
    private @Nullable Signature signature;
    @Embedded
    private @Nullable Closing closing;
    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Request() {}

    /** The draft becomes a request: it has its number and the date on which it came in, whatever is still missing. */
    void file(String newNumber, Actor actor, Channel through, LocalDate receivedOn, boolean consentAwaited, Instant at) {
        become(consentAwaited ? RequestState.CONSENT_PENDING : RequestState.FILED);
        number = newNumber;
        channel = through;
        parties = parties.filedBy(actor);
        clocks = Clocks.startedOn(receivedOn, at);
        touchedAt = at;
    }

    void concern(@Nullable UUID subject, @Nullable UUID requester) {
        parties = parties.concerning(subject, requester);
    }

    void coveredBy(UUID mandate) {
        heldMandate = mandate;
    }

    /** @param commune INSEE code of where the subject lives, none when it is not known */
    void liveIn(@Nullable String commune) {
        mustGoOn();
        homeCommune = commune;
    }

    /** Says which service and which team of it handle it, and why. */
    void goTo(Destination there) {
        handling = handling().routedTo(there);
    }

    /** Who made it has no account, and follows it by proving that this address is theirs. */
    void followBy(@Nullable String email) {
        parties = parties.followedBy(email);
    }

    /** Whoever asked on paper has an account now. */
    void followByAccount(UUID account) {
        if (parties.requesterAccount() != null) {
            throw new IllegalMove("somebody follows it already");
        }
        parties = parties.followedBy(account);
    }

    /** A colleague goes on with what was filed in the name of their organisation. */
    void passTo(UUID account) {
        parties = parties.followedBy(account);
    }

    /** The person said yes, or the signed mandate was verified: the instruction starts. */
    void startInstruction() {
        become(RequestState.FILED);
    }

    void stopForRefusedConsent() {
        become(RequestState.CONSENT_REFUSED);
    }

    /** The mandate has ended: its holder sees nothing any more, the request goes on. */
    void endAccessOfRequester() {
        parties = parties.withoutRequester();
    }

    /** The same, when it is this account that follows it; none when the holder never had one. */
    void endAccessOf(@Nullable UUID holder) {
        if (holder == null || parties.isAccount(holder)) {
            endAccessOfRequester();
        }
    }

    void assignTo(@Nullable UUID agent, @Nullable String name) {
        mustGoOn();
        if (parties.isAccount(agent)) {
            throw new IllegalMove("nobody instructs their own request");
        }
        handling = handling().ownedBy(agent, name);
    }

    /** @param agent who sees to it as well as its owner, none for nobody */
    void standIn(@Nullable UUID agent, @Nullable String name) {
        mustGoOn();
        if (parties.isAccount(agent)) {
            throw new IllegalMove("nobody instructs their own request");
        }
        handling = handling().stoodInBy(agent, name);
    }

    /** Tells what is missing; the first time, this is the acknowledgement too. */
    void askForDocuments(LocalDate askedOn, LocalDate due, Instant at) {
        become(RequestState.DOCUMENTS_ASKED);
        clocks = clocks().asked(askedOn, due, at);
    }

    void grantLastDelay(LocalDate due) {
        clocks = clocks().lastDelay(due);
    }

    /** A document came in while the citizen was asked for some. */
    void receiveDocument(LocalDate on) {
        mustGoOn();
        clocks = clocks().received(on);
        if (state == RequestState.DOCUMENTS_ASKED) {
            become(RequestState.DOCUMENTS_RECEIVED);
        }
    }

    /** What was said of its documents stays as it was when the request ended: the case file holds it. */
    void reviewDocument() {
        mustGoOn();
    }

    /** The date of the complete file, from which the two months run (CASF L232-14, R232-23). */
    void complete(LocalDate on, Instant at) {
        become(RequestState.COMPLETE);
        clocks = clocks().completed(on, at);
    }

    void planVisit(OffsetDateTime on, String visitor) {
        become(RequestState.VISIT_FIXED);
        assessment = new Assessment(on, visitor, null, null, null, null, null, null);
    }

    void assess(Assessment made) {
        become(RequestState.ASSESSED);
        proposal = null;
        assessment = made.withVisitOf(assessment);
    }

    /** Help at once for an emergency, once, while the request is studied (CASF L232-12). */
    void grantAdvance(Advance granted) {
        if (!state.allowsAdvance() || advance != null) {
            throw new IllegalMove("no advance can be granted now");
        }
        advance = granted;
    }

    /** The person says who helps them at home (CASF L232-7). */
    void declareHelper(LocalDate on) {
        if (state != RequestState.GRANTED || clocks().helperDeclaredOn() != null) {
            throw new IllegalMove("no helper is to be declared");
        }
        clocks = clocks().helperDeclared(on);
    }

    void propose(Proposal made, Instruction how) {
        if (!made.isAllowed(how, assessment, state)) {
            throw new IllegalMove("the form does not end so, or not yet");
        }
        become(RequestState.PROPOSED);
        proposal = made;
    }

    /** The one who signs sends the proposal back to the instruction, where it came from. */
    void sendBack(Instruction how) {
        if (state != RequestState.PROPOSED) {
            throw new IllegalMove("nothing is proposed");
        }
        state = how.visit() ? RequestState.ASSESSED : clocks().completeOn() == null ? RequestState.FILED : RequestState.COMPLETE;
        proposal = null;
    }

    /** Signs the proposal, once. */
    void decide(Signature by) {
        Proposal proposed = proposal;
        if (proposed == null) {
            throw new IllegalMove("nothing is proposed");
        }
        become(proposed.end());
        signature = by;
    }

    void close(Closing how) {
        become(RequestState.CLOSED);
        closing = how;
    }

    void withdraw(Closing how) {
        become(RequestState.WITHDRAWN);
        closing = how;
    }

    /** Notes that the case file was made. */
    void archive(Instant at) {
        if (!state.isEnded()) {
            throw new IllegalMove("the request has not ended");
        }
        archivedAt = archivedAt == null ? at : archivedAt;
    }

    private void mustGoOn() {
        if (state.isEnded()) {
            throw new IllegalMove("the request has ended");
        }
    }

    private void become(RequestState next) {
        if (!state.canBecome(next)) {
            throw new IllegalMove(state + " cannot become " + next);
        }
        state = next;
    }

    RequestId id() {
        return new RequestId(id);
    }

    String number() {
        return number == null ? "" : number;
    }

    boolean isDraft() {
        return state == RequestState.DRAFT;
    }

    FormVersionId formVersion() {
        return new FormVersionId(formVersionId);
    }

    RequestState state() {
        return state;
    }

    Channel channel() {
        return channel;
    }

    Parties parties() {
        return parties;
    }

    /** Whether it is the procedure of this agent's own. */
    boolean isOwnOf(Actor actor) {
        return actor.isAgent() && parties.isAccount(actor.id());
    }

    Handling handling() {
        return handling == null ? Handling.NONE : handling;
    }

    Whereabouts whereabouts() {
        return new Whereabouts(homeCommune, handling().routedBy(), handling().routingRule(), handling().teamId());
    }

    Clocks clocks() {
        if (clocks == null) {
            throw new IllegalStateException("a draft has no clocks");
        }
        return clocks;
    }

    @Nullable
    UUID heldMandate() {
        return heldMandate;
    }

    @Nullable
    Assessment assessment() {
        return assessment;
    }

    @Nullable
    Advance advance() {
        return advance;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    @Nullable
    Signature signature() {
        return signature;
    }

    @Nullable
    Closing closing() {
        return closing;
    }

    @Nullable
    Instant archivedAt() {
        return archivedAt;
    }
}
