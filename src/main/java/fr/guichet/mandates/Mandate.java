package fr.guichet.mandates;

import fr.guichet.people.BirthDate;
import fr.guichet.shared.Actor;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.Ids;
import fr.guichet.shared.IllegalMove;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The power of a holder to act for a subject, in the requests that it serves. It awaits its proof; consent by the subject's own
 * link, or an agent who read the paper, makes it active; a no refuses it. It ends on its day, or before: when somebody revokes it,
 * another takes its place, or the subject dies. While it awaits, the holder may only finish filing.
 */
@Entity
@Table(name = "mandates")
class Mandate {
    @Id
    private UUID id;
    @Version
    private @Nullable Integer version;
    private @Nullable UUID requestId;
    @ElementCollection
    @CollectionTable(name = "mandate_requests", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "request_id")
    @BatchSize(size = 100)
    private Set<UUID> requests = new LinkedHashSet<>();
    @Column(name = "replaces_id")
    private @Nullable UUID replaces;
    @Embedded
    private MandateSubject subject;
    @Column(name = "subject_account_id")
    private @Nullable UUID subjectAccount;
    @Embedded
    private Covered covered;
    @Embedded
    private MandateHolder holder;
    @Embedded
    private Grounds grounds;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Scope> scopes;
    @Embedded
    private Period period;
    private Instant recordedAt;
    @Embedded
    private Evidence evidence;
    @Enumerated(EnumType.STRING)
    private MandateState state;
    @Embedded
    private @Nullable Revocation revocation;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    /** @param text what was shown to the holder and will be to the subject; none for a judgment */
    Mandate(NewMandate declared, @Nullable ShownText text, Instant at) {
        this.id = Ids.next();
        this.requestId = declared.request();
        Stream.ofNullable(declared.request()).forEach(requests::add);
        this.replaces = declared.replaces() == null ? null : declared.replaces().value();
        this.subject = MandateSubject.of(declared);
        this.covered = Covered.first(declared);
        this.holder = declared.holder();
        this.grounds = Grounds.of(declared, text);
        this.scopes = kind().isVoluntary() ? EnumSet.copyOf(declared.scopes()) : EnumSet.allOf(Scope.class);
        this.period = Period.of(declared);
        this.recordedAt = at;
        this.evidence = Evidence.announced(declared.proof());
        this.state = MandateState.AWAITING;
    }

    /** Asks the subject by a link of their own. An earlier link is good no more. */
    void askConsent(ConsentLink link) {
        if (state != MandateState.AWAITING || !kind().isVoluntary() || evidence.proof() == Proof.NONE) {
            throw new IllegalMove("No consent is to be asked for the mandate " + id);
        } else if (holder.email() != null && EmailAddresses.leadToOneMailbox(link.sentTo(), holder.email())) {
            throw new IllegalMove("The consent to the mandate " + id + " cannot be asked at the holder's own address");
        }
        evidence = evidence.askedBy(link);
    }

    ConsentPage page(Instant now, LocalDate today) {
        ConsentLink consent = evidence.consent();
        return consent == null
                ? new ConsentPage.Unknown()
                : consent.page(view(), state == MandateState.AWAITING && !period.isOverOn(today), now);
    }

    /** @return whether it is the subject's, so that their answer may be heard; a wrong one is counted */
    boolean recognises(BirthDate given) {
        boolean right = subject.isKnownBy(given);
        if (!right) {
            evidence = evidence.triedWrong();
        }
        return right;
    }

    /** @param chosen for which requests the person gives it */
    void consent(Coverage chosen, Instant at) {
        become(MandateState.ACTIVE);
        covered = covered.chosen(kind(), chosen);
        evidence = evidence.answered(true, at);
    }

    void refuse(Instant at) {
        become(MandateState.REFUSED);
        evidence = evidence.answered(false, at);
    }

    /** The signed paper or the judgment came; an agent has still to read it. */
    void paperArrived(Instant at) {
        evidence = evidence.paperArrived(at);
    }

    /** @param ticked for which requests the paper says that it is given; what comes from the law or a judge holds everywhere */
    void verify(Proof seen, Coverage ticked, @Nullable String note, Actor agent, Instant at) {
        if (!kind().proofs().contains(seen)) {
            throw new IllegalMove("A " + kind() + " is not verified by " + seen);
        }
        become(MandateState.ACTIVE);
        covered = covered.chosen(kind(), ticked);
        evidence = evidence.seen(seen, new Verification(agent.id(), agent.name(), at, note));
    }

    /** @param how REVOKED, REPLACED or SUBJECT_DIED */
    void end(MandateState how, @Nullable String reason, Actor by, Instant at) {
        become(how);
        revocation = new Revocation(by.id(), by.name(), at, reason);
    }

    void expire() {
        become(MandateState.EXPIRED);
    }

    /** It is used for one request more, without anybody being asked again. */
    void serve(UUID request, String slug, LocalDate day) {
        if (!isInForceOn(day) || !covered.covers(slug)) {
            throw new IllegalMove("The mandate " + id + " does not cover the request " + request);
        }
        requests.add(request);
    }

    /** It goes on with what another served. */
    void serve(Collection<UUID> others) {
        requests.addAll(others);
    }

    /** The account of its subject, which can never be that of its holder. */
    void belongTo(UUID account) {
        if (!account.equals(holder.account())) {
            subjectAccount = account;
        }
    }

    boolean covers(String slug) {
        return covered.covers(slug);
    }

    boolean waitsForAccount() {
        return holder.account() == null && (state == MandateState.AWAITING || state == MandateState.ACTIVE);
    }

    void holdBy(UUID account) {
        holder = holder.online(account);
    }

    /** @return whether it is held in the name of an organisation, and has not ended */
    boolean passOn(UUID account, String name, String email) {
        boolean held = grounds.kind() == MandateKind.PROFESSIONAL
                && (state == MandateState.AWAITING || state == MandateState.ACTIVE);
        if (held) {
            holder = new MandateHolder(account, name, holder.organisation(), holder.relation(), email, holder.address());
        }
        return held;
    }

    void writeTo(String email) {
        holder = new MandateHolder(holder.account(), holder.name(), holder.organisation(), holder.relation(), email,
                holder.address());
    }

    private void become(MandateState next) {
        if (!state.canBecome(next)) {
            throw new IllegalMove("The mandate " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    boolean isInForceOn(LocalDate day) {
        return state == MandateState.ACTIVE && period.includes(day);
    }

    /** Whether the holder may do it on that day. As long as the proof is awaited, they may finish what they file, and no more. */
    boolean allows(Scope scope, LocalDate day) {
        boolean mayFileMeanwhile = state == MandateState.AWAITING && scope == Scope.FILE && !period.isOverOn(day);
        return scopes.contains(scope) && (isInForceOn(day) || mayFileMeanwhile);
    }

    MandateSubject subject() {
        return subject;
    }

    @Nullable
    UUID replaces() {
        return replaces;
    }

    MandateId id() {
        return new MandateId(id);
    }

    /** All requests that it serves, in no order. */
    List<UUID> requests() {
        return List.copyOf(requests);
    }

    MandateState state() {
        return state;
    }

    MandateKind kind() {
        return grounds.kind();
    }

    MandateHolder holder() {
        return holder;
    }

    MandateView view() {
        return new MandateView(id(), Set.copyOf(requests), replaces == null ? null : new MandateId(replaces), subject.person(),
                subject.name(), subject.birthDate(), holder, grounds.capacity(), kind(), EnumSet.copyOf(scopes), covered.form(),
                covered.coverage(),
                period.startsOn(), period.endsOn(), evidence.proof(), evidence.level(), state, grounds.declaresNoProtection(),
                grounds.judgment(),
                grounds.text(),
                evidence.consentView(), evidence.verification(), revocation);
    }
}
