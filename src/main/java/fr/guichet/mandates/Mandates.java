package fr.guichet.mandates;

import fr.guichet.people.BirthDate;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.LinkToken;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who may act for whom, and journals every use of it. Changes publish their events in the same transaction. What does not
 * exist is {@link NotFound}; a move that the state forbids, or a use that the mandate does not allow, is a
 * {@link fr.guichet.shared.IllegalMove}.
 */
@Service
@Transactional
public class Mandates {
    private final MandateRoll roll;
    private final MandateJournal journal;
    private final MandateTexts texts;
    private final MandateEnds ends;
    private final SubjectKeys keys;
    private final ApplicationEventPublisher events;

    Mandates(MandateRoll roll, MandateJournal journal, MandateTexts texts, MandateEnds ends, SubjectKeys keys,
            ApplicationEventPublisher events) {
        this.roll = roll;
        this.journal = journal;
        this.texts = texts;
        this.ends = ends;
        this.keys = keys;
        this.events = events;
    }

    /** Records a mandate with a request; it awaits its proof. The words of a voluntary one are fixed and kept. */
    public MandateId record(NewMandate declared, Actor by, Instant at) {
        Mandate mandate = roll.saveAndFlush(new Mandate(declared, texts.words(declared).orElse(null), at));
        journal.add(mandate.id(), null, MandateAction.RECORDED, by, at, declared.kind() + " " + declared.proof());
        if (declared.request() != null) {
            journal.add(mandate.id(), declared.request(), MandateAction.FILED, by, at, null);
        }
        return mandate.id();
    }

    /**
     * Makes the link by which the subject says yes or no; an earlier one is good no more.
     *
     * @param to the subject's own address, never the holder's
     * @return the token of the link, to be told once, in the mail: only its hash is kept
     */
    public String askByEmail(MandateId id, String to, Instant at, Instant expiresAt) {
        Mandate mandate = find(id);
        LinkToken token = LinkToken.create();
        mandate.askConsent(ConsentLink.sent(token.hash(), to, at, expiresAt));
        keys.link(id, token);
        journal.add(id, null, MandateAction.CONSENT_ASKED, Actor.APPLICATION, at, to);
        return token.clear();
    }

    /** What the page behind a link has to show. */
    @Transactional(readOnly = true)
    public ConsentPage byToken(String token, Instant now) {
        return roll.byToken(new LinkToken(token).hash()).map(mandate -> mandate.page(now, day(now)))
                .orElseGet(ConsentPage.Unknown::new);
    }

    /**
     * The subject's answer. It is heard once, and only with their date of birth; the third wrong one closes the link.
     *
     * @param agreed for which requests they say yes; none is a no
     */
    public ConsentOutcome answer(String token, @Nullable Coverage agreed, BirthDate birthDate, Instant at) {
        Optional<Mandate> found = roll.lockByToken(new LinkToken(token).hash());
        ConsentPage page = found.map(mandate -> mandate.page(at, day(at))).orElseGet(ConsentPage.Unknown::new);
        if (found.isEmpty() || !(page instanceof ConsentPage.Open)) {
            return new ConsentOutcome.NotOpen(page);
        }
        Mandate mandate = found.get();
        return mandate.recognises(birthDate) ? answered(mandate, agreed, at) : wronglyTried(mandate, at);
    }

    private ConsentOutcome answered(Mandate mandate, @Nullable Coverage agreed, Instant at) {
        Actor subject = new Actor(null, mandate.subject().name(), Actor.Kind.SUBJECT);
        if (agreed != null) {
            mandate.consent(agreed, at);
            takeOver(mandate, subject, at);
            journal.add(mandate.id(), null, MandateAction.CONSENT_GIVEN, subject, at, agreed.name());
            events.publishEvent(
                    new ConsentGiven(mandate.requests(), mandate.id(), mandate.holder().name(), mandate.subject().name(), at));
            return new ConsentOutcome.Given(mandate.view());
        }
        mandate.refuse(at);
        journal.add(mandate.id(), null, MandateAction.CONSENT_REFUSED, subject, at, null);
        events.publishEvent(
                new ConsentRefused(mandate.requests(), mandate.id(), mandate.holder().name(), mandate.subject().name(), at));
        return new ConsentOutcome.Refused(mandate.view());
    }

    private ConsentOutcome wronglyTried(Mandate mandate, Instant at) {
        Actor nobodyKnown = new Actor(null, "?", Actor.Kind.SUBJECT);
        journal.add(mandate.id(), null, MandateAction.WRONG_BIRTH_DATE, nobodyKnown, at, null);
        if (mandate.page(at, day(at)) instanceof ConsentPage.Open open) {
            return new ConsentOutcome.WrongBirthDate(open.triesLeft());
        }
        journal.add(mandate.id(), null, MandateAction.CONSENT_CLOSED, Actor.APPLICATION, at, null);
        events.publishEvent(
                new ConsentLinkClosed(mandate.requests(), mandate.id(), mandate.holder().name(), mandate.subject().name(), at));
        return new ConsentOutcome.NotOpen(new ConsentPage.Closed());
    }

    /** The signed paper, or the judgment, came in; nothing is proved until an agent has read it. */
    public void paperArrived(MandateId id, Actor from, Instant at) {
        find(id).paperArrived(at);
        journal.add(id, null, MandateAction.PAPER_ARRIVED, from, at, null);
    }

    /**
     * An agent found the proof good.
     *
     * @param seen SIGNED_PAPER or JUDGMENT, IN_PERSON when both stood at the counter, or NONE when the agent heard the subject themselves
     * @param ticked for which requests the subject gives it; of no matter for what comes from the law or a judge
     */
    public void verify(MandateId id, Proof seen, Coverage ticked, @Nullable String note, Actor agent, Instant at) {
        Mandate mandate = find(id);
        mandate.verify(seen, ticked, note, agent, at);
        takeOver(mandate, agent, at);
        journal.add(id, null, seen == Proof.IN_PERSON ? MandateAction.SEEN_IN_PERSON : MandateAction.VERIFIED, agent, at, note);
        events.publishEvent(
                new MandateVerified(mandate.requests(), id, mandate.holder().name(), mandate.subject().name(), agent, at));
    }

    /** The mandate whose place it takes ends; what that one served goes on with it, when the holder stays the same. */
    private void takeOver(Mandate mandate, Actor by, Instant at) {
        Optional.ofNullable(mandate.replaces()).flatMap(roll::findById)
                .filter(old -> old.state().canBecome(MandateState.REPLACED)).ifPresent(old -> {
                    if (mandate.kind().isVoluntary()) {
                        mandate.serve(old.requests());
                    }
                    roll.saveAndFlush(mandate);
                    ends.replace(old, by, at);
                });
    }

    /** Ends a mandate at once (code civil, art. 2003 and 2004). @param reason nobody has to give one */
    public void revoke(MandateId id, @Nullable String reason, Actor by, Instant at) {
        ends.revoke(find(id), reason, by, at);
    }

    /** The holder of mandates that came on paper with a request has an account now. */
    public void holdBy(UUID request, UUID account, Actor holder, Instant at) {
        roll.ofRequest(request).stream().filter(Mandate::waitsForAccount).forEach(mandate -> {
            mandate.holdBy(account);
            journal.add(mandate.id(), null, MandateAction.HOLDER_ONLINE, holder, at, null);
        });
    }

    /** A colleague holds from now on what a professional holds in the name of their organisation. */
    public void passOn(UUID request, UUID account, String name, String email, Actor colleague, Instant at) {
        roll.ofRequest(request).stream().filter(mandate -> mandate.passOn(account, name, email))
                .forEach(mandate -> journal.add(mandate.id(), request, MandateAction.PASSED_ON, colleague, at, null));
    }

    /** A holder has another mailbox: what is written to them goes there. */
    public void writeTo(UUID account, String before, String after) {
        roll.writtenTo(account, before).forEach(mandate -> mandate.writeTo(after));
    }

    /**
     * Journals what somebody did in a request by virtue of a mandate, in the transaction of the deed itself. Who acts for themselves
     * leaves no line.
     *
     * @throws fr.guichet.shared.IllegalMove if they hold a mandate, and it does not allow it
     */
    public void use(UUID request, MandateAction action, Actor holder, Instant at, @Nullable String detail) {
        List<Mandate> held = holder.id() == null ? List.of() : roll.ofHolder(request, holder.id());
        held.stream().filter(mandate -> action.scope() != null && mandate.allows(action.scope(), day(at))).findFirst()
                .ifPresentOrElse(mandate -> journal.add(mandate.id(), request, action, holder, at, detail), () -> {
                    if (!held.isEmpty()) {
                        throw new IllegalMove("No mandate allows " + action + " in " + request);
                    }
                });
    }

    /** Journals a deed that does not hang on the mandate, as far as it covers it: while the proof is awaited, the holder may still write. */
    public void note(UUID request, MandateAction action, Actor holder, Instant at) {
        List<Mandate> held = holder.id() == null ? List.of() : roll.ofHolder(request, holder.id());
        held.stream().filter(mandate -> action.scope() != null && mandate.allows(action.scope(), day(at))).findFirst()
                .ifPresent(mandate -> journal.add(mandate.id(), request, action, holder, at, null));
    }

    /** Whether somebody acts in a request by virtue of a mandate in force that does not go as far. */
    @Transactional(readOnly = true)
    public boolean forbids(UUID request, UUID account, Scope scope, LocalDate day) {
        List<Mandate> held = roll.ofHolder(request, account).stream().filter(mandate -> mandate.isInForceOn(day)).toList();
        return !held.isEmpty() && held.stream().noneMatch(mandate -> mandate.allows(scope, day));
    }

    /** Notes, once a day, that somebody has read a request by virtue of a mandate. Who acts for themselves leaves no line. */
    public void read(UUID request, Actor holder, Instant at) {
        List<Mandate> held = holder.id() == null ? List.of() : roll.ofHolder(request, holder.id());
        held.stream().filter(mandate -> mandate.allows(Scope.FILE, day(at))).findFirst()
                .filter(mandate -> !journal.hasReadOn(mandate.id(), request, day(at)))
                .ifPresent(mandate -> journal.add(mandate.id(), request, MandateAction.READ_REQUEST, holder, at, null));
    }

    /** Whether this account may do it in this request by virtue of some mandate. */
    @Transactional(readOnly = true)
    public boolean allows(UUID request, UUID account, Scope scope, LocalDate day) {
        return roll.ofHolder(request, account).stream().anyMatch(mandate -> mandate.allows(scope, day));
    }

    @Transactional(readOnly = true)
    public MandateView mandate(MandateId id) {
        return find(id).view();
    }

    /** The mandates of a request, the latest first. */
    @Transactional(readOnly = true)
    public List<MandateView> ofRequest(UUID request) {
        return roll.ofRequest(request).stream().map(Mandate::view).toList();
    }

    /** The mandates of several requests, the latest first. */
    @Transactional(readOnly = true)
    public List<MandateView> ofRequests(Collection<UUID> requests) {
        return requests.isEmpty() ? List.of() : roll.ofRequests(requests).stream().map(Mandate::view).toList();
    }

    /** Which of these requests have a mandate that an agent still has to verify. */
    @Transactional(readOnly = true)
    public Set<UUID> toVerify(Collection<UUID> requests) {
        return requests.isEmpty() ? Set.of() : roll.awaited(requests);
    }

    /** All that was done by virtue of the mandates of a request, in order of time. */
    @Transactional(readOnly = true)
    public List<MandateUse> journal(UUID request) {
        return journal.ofRequest(request);
    }

    /** All that was done by virtue of a mandate, and what became of it, in order of time. */
    @Transactional(readOnly = true)
    public List<MandateUse> journal(MandateId id) {
        return journal.of(id);
    }

    private Mandate find(MandateId id) {
        return roll.findById(id.value()).orElseThrow(() -> new NotFound("No mandate " + id));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, TimeConfiguration.ZONE);
    }
}
