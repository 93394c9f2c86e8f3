package fr.guichet.mandates;

import fr.guichet.people.BirthDate;
import fr.guichet.people.PersonId;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.IllegalMove;
import jakarta.persistence.AttributeOverride;
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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The power of a holder to act for a subject in one request. It awaits its proof; consent by the subject's own link, or an agent
 * who read the paper, makes it active; a no refuses it. It ends on its day, or before, when somebody revokes it. While it awaits,
 * the holder may only finish filing.
 */
@Entity
@Table(name = "mandates")
class Mandate {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID requestId;
    private @Nullable UUID subjectPersonId;
    private String subjectName;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "subject_birth_day"))
    @AttributeOverride(name = "month", column = @Column(name = "subject_birth_month"))
    @AttributeOverride(name = "year", column = @Column(name = "subject_birth_year"))
    private BirthDate subjectBirthDate;

    @Embedded
    private MandateHolder holder;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<Scope> scopes;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private Instant recordedAt;

    @Embedded
    private @Nullable ShownText text;

    @Column(name = "no_protection_declared")
    private boolean declaresNoProtection;

    @Embedded
    private @Nullable Judgment judgment;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private @Nullable Instant paperArrivedAt;

    @Enumerated(EnumType.STRING)
    private MandateState state;

    @Embedded
    private @Nullable ConsentLink consent;

    @Embedded
    private @Nullable Verification verification;

    @Embedded
    private @Nullable Revocation revocation;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    /** @param text what was shown to the holder and will be to the subject; none for a judgment */
    Mandate(NewMandate declared, @Nullable ShownText text, Instant at) {
        this.id = Ids.next();
        this.requestId = declared.request();
        this.subjectPersonId = declared.subject() == null ? null : declared.subject().value();
        this.subjectName = declared.subjectName();
        this.subjectBirthDate = declared.subjectBirthDate();
        this.holder = declared.holder();
        this.capacity = declared.capacity();
        this.kind = declared.kind();
        this.scopes = kind.isVoluntary() ? EnumSet.copyOf(declared.scopes()) : EnumSet.allOf(Scope.class);
        this.startsOn = declared.startsOn();
        this.judgment = declared.judgment();
        this.endsOn = end(declared);
        this.recordedAt = at;
        this.text = text;
        this.declaresNoProtection = declared.declaresNoProtection();
        this.proof = declared.proof();
        this.state = MandateState.AWAITING;
    }

    /** A judgment that seems to be over stops nobody from filing: an agent reads it, or the one that followed. */
    private static @Nullable LocalDate end(NewMandate declared) {
        Judgment judgment = declared.judgment();
        LocalDate end = declared.endsOn() == null && judgment != null ? judgment.until() : declared.endsOn();
        return declared.kind().isVoluntary() || end == null || !end.isBefore(declared.startsOn()) ? end : null;
    }

    /** Asks the subject by a link of their own. An earlier link is good no more. */
    void askConsent(ConsentLink link) {
        if (state != MandateState.AWAITING || !kind.isVoluntary() || proof == Proof.NONE) {
            throw new IllegalMove("No consent is to be asked for the mandate " + id);
        } else if (holder.email() != null && Mailbox.same(link.sentTo(), holder.email())) {
            throw new IllegalMove("The consent to the mandate " + id + " cannot be asked at the holder's own address");
        }
        consent = link;
    }

    ConsentPage page(Instant now, LocalDate today) {
        if (consent == null) {
            return new ConsentPage.Unknown();
        } else if (consent.given() != null) {
            return new ConsentPage.Answered(consent.given());
        } else if (consent.isClosed()) {
            return new ConsentPage.Closed();
        } else if (state != MandateState.AWAITING || consent.isExpiredAt(now) || isOverOn(today)) {
            return new ConsentPage.Expired();
        }
        return new ConsentPage.Open(view(), consent.triesLeft());
    }

    /** @return whether it is the subject's, so that their answer may be heard; a wrong one is counted */
    boolean recognises(BirthDate given) {
        boolean right = subjectBirthDate.year() > 0 && given.tells(subjectBirthDate);
        if (!right) {
            consent = link().triedWrong();
        }
        return right;
    }

    void consent(Instant at) {
        become(MandateState.ACTIVE);
        consent = link().answered(true, at);
        proof = Proof.EMAIL_CONSENT;
    }

    void refuse(Instant at) {
        become(MandateState.REFUSED);
        consent = link().answered(false, at);
    }

    /** The signed paper or the judgment came; an agent has still to read it. */
    void paperArrived(Instant at) {
        paperArrivedAt = at;
    }

    void verify(Proof seen, @Nullable String note, Actor agent, Instant at) {
        if (!kind.proofs().contains(seen)) {
            throw new IllegalMove("A " + kind + " is not verified by " + seen);
        }
        become(MandateState.ACTIVE);
        proof = seen;
        verification = new Verification(agent.id(), agent.name(), at, note);
    }

    void revoke(@Nullable String reason, Actor by, Instant at) {
        become(MandateState.REVOKED);
        revocation = new Revocation(by.id(), by.name(), at, reason);
    }

    void expire() {
        become(MandateState.EXPIRED);
    }

    boolean waitsForAccount() {
        return holder.account() == null && (state == MandateState.AWAITING || state == MandateState.ACTIVE);
    }

    void holdBy(UUID account) {
        holder = new MandateHolder(account, holder.name(), holder.organisation(), holder.relation(), holder.email());
    }

    private void become(MandateState next) {
        if (!state.canBecome(next)) {
            throw new IllegalMove("The mandate " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    boolean isInForceOn(LocalDate day) {
        return state == MandateState.ACTIVE && !day.isBefore(startsOn) && !isOverOn(day);
    }

    /** Whether the holder may do it on that day. As long as the proof is awaited, they may finish what they file, and no more. */
    boolean allows(Scope scope, LocalDate day) {
        boolean mayFileMeanwhile = state == MandateState.AWAITING && scope == Scope.FILE && !isOverOn(day);
        return scopes.contains(scope) && (isInForceOn(day) || mayFileMeanwhile);
    }

    void mustAllow(MandateAction action, LocalDate day) {
        Scope scope = action.scope();
        if (scope == null || !allows(scope, day)) {
            throw new IllegalMove("The mandate " + id + " does not allow " + action);
        }
    }

    private boolean isOverOn(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }

    private ConsentLink link() {
        return Optional.ofNullable(consent).orElseThrow(() -> new IllegalMove("No consent was asked for the mandate " + id));
    }

    private ProofLevel level() {
        if (verification != null) {
            return ProofLevel.VERIFIED;
        } else if (consent != null && Boolean.TRUE.equals(consent.given())) {
            return ProofLevel.CONSENTED;
        }
        return paperArrivedAt == null ? ProofLevel.DECLARED : ProofLevel.PAPER_ARRIVED;
    }

    MandateId id() {
        return new MandateId(id);
    }

    UUID request() {
        return requestId;
    }

    String holderName() {
        return holder.name();
    }

    String subjectName() {
        return subjectName;
    }

    MandateView view() {
        return new MandateView(id(), requestId, subjectPersonId == null ? null : new PersonId(subjectPersonId), subjectName,
                holder,
                capacity, kind, EnumSet.copyOf(scopes), startsOn, endsOn, proof, level(), state, declaresNoProtection, judgment,
                text,
                consent == null ? null : consent.view(), verification, revocation);
    }
}
