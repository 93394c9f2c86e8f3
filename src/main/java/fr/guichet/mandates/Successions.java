package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mandate takes the place of another: renewed by its holder, with a new consent, or a guardian replaced by a new judgment. */
@Service
@Transactional
public class Successions {
    private final MandateRoll roll;
    private final MandateJournal journal;
    private final Mandates mandates;
    private final ApplicationEventPublisher events;

    Successions(MandateRoll roll, MandateJournal journal, Mandates mandates, ApplicationEventPublisher events) {
        this.roll = roll;
        this.journal = journal;
        this.mandates = mandates;
        this.events = events;
    }

    /**
     * Makes the mandate that renews another, in its words of today. Until it is proved the other stands, to its end.
     *
     * @param email the subject's own address, to which their consent is asked; none when both sign the paper
     * @param until the last moment at which the subject may answer
     * @throws IllegalMove when it cannot be renewed, or is being renewed already
     */
    public MandateId renew(MandateId id, @Nullable String email, Actor holder, Instant at, Instant until) {
        Mandate old = find(id);
        if (!old.view().canBeRenewed() || roll.successor(id.value()).isPresent()) {
            throw new IllegalMove("The mandate " + id + " is not to be renewed");
        }
        LocalDate today = LocalDate.ofInstant(at, TimeConfiguration.ZONE);
        MandateId made = mandates.record(NewMandate.renewing(old.view(),
                email == null ? Proof.SIGNED_PAPER : Proof.EMAIL_CONSENT, today), holder, at);
        journal.add(id, null, MandateAction.RENEWAL_ASKED, holder, at, null);
        if (email != null) {
            String token = mandates.askByEmail(made, email, at, until);
            events.publishEvent(new RenewalAsked(find(made).view(), email, token, until, at));
        }
        return made;
    }

    /** The mandate that is to take the place of this one, awaited or in force already. */
    @Transactional(readOnly = true)
    public @Nullable MandateView successor(MandateId id) {
        return roll.successor(id.value()).map(Mandate::view).orElse(null);
    }

    /** The renewals that still await their proof, of the mandates of a request. */
    @Transactional(readOnly = true)
    public List<MandateView> awaitedFor(UUID request) {
        return roll.awaitedFor(request).stream().map(Mandate::view).toList();
    }

    /**
     * A new judgment names another holder. The former one is cut off at once; the requests go on.
     *
     * @param judged what the judgment says, as the agent has read it
     * @param open the requests of the person that are under way and go to the new holder
     */
    public MandateId replace(MandateId id, NewMandate judged, Collection<UUID> open, @Nullable String note, Actor agent,
            Instant at) {
        Mandate old = find(id);
        MandateId made = mandates.record(judged, agent, at);
        find(made).serve(open);
        mandates.verify(made, Proof.JUDGMENT, Coverage.ALL, note, agent, at);
        if (old.state() != MandateState.REPLACED) {
            throw new IllegalMove("The mandate " + id + " has not made room");
        }
        return made;
    }

    private Mandate find(MandateId id) {
        return roll.findById(id.value()).orElseThrow(() -> new NotFound("No mandate " + id));
    }
}
