package fr.guichet.recovery;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Audit;
import fr.guichet.accounts.Citizens;
import fr.guichet.accounts.SignedIn;
import fr.guichet.rights.Reach;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.LinkToken;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TooManyTries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an account to another mailbox of the same person, once an agent is sure of who asks. Whether an account exists is told to
 * nobody who asks; the old mailbox is told, so that who has not asked can say so before the link is used.
 */
@Service
@Transactional
public class Recoveries {
    static final Duration GOOD_FOR = Duration.ofDays(7);
    static final int MOST_FROM_ONE_ADDRESS = 5;
    static final int MOST_FOR_ONE_MAILBOX = 3;
    private static final Duration DAY = Duration.ofDays(1);

    private final RecoveryRows rows;
    private final Citizens citizens;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Recoveries(RecoveryRows rows, Citizens citizens, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.citizens = citizens;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Somebody says that they have lost their mailbox.
     *
     * @param address the network address of who asks
     * @throws TooManyTries when it was asked too often today, whether the account exists or not
     */
    public void ask(NewRecovery said, String address, Instant at) {
        rows.queueFor(address);
        if (rows.askedFrom(address, at.minus(DAY)) >= MOST_FROM_ONE_ADDRESS
                || rows.askedFor(said.oldEmail(), at.minus(DAY)) >= MOST_FOR_ONE_MAILBOX) {
            throw new TooManyTries("recoveries");
        }
        rows.add(said, address, at);
    }

    /** What waits for an agent, the oldest first; what is approved and not used yet as well. */
    @Transactional(readOnly = true)
    public List<Recovery> open(Reach reach) {
        return rows.open(reach);
    }

    /** How many wait for a decision. */
    @Transactional(readOnly = true)
    public int count(Reach reach) {
        return rows.count(reach);
    }

    /** @throws NotFound when it is not for this agent to see */
    @Transactional(readOnly = true)
    public Recovery find(UUID id, Reach reach) {
        return rows.find(id, reach).orElseThrow(() -> new NotFound("recovery " + id));
    }

    /**
     * An agent is sure of who asks: a link goes to the new mailbox, and who is signed in to the account is no more.
     *
     * @param note which paper was seen, on which number was called
     * @throws IllegalMove when it is decided already, or cannot be approved
     */
    public void approve(UUID id, Reach reach, IdentityProof proof, String note, SignedIn agent, Instant at) {
        Recovery recovery = find(id, reach);
        LinkToken token = LinkToken.create();
        Instant until = at.plus(GOOD_FOR);
        if (!recovery.canBeApproved() || !rows.approve(id, proof, note, agent.actor(), token.hash(), until, at)) {
            throw new IllegalMove("the recovery " + id + " cannot be approved");
        }
        citizens.endSessions(new AccountId(Objects.requireNonNull(recovery.account())));
        audit.record(agent, "accounts.audit.recovery-approved", recovery.said().oldEmail());
        events.publishEvent(new RecoveryDecided(rows.one(id), token.clear(), until));
    }

    /** An agent is not sure, or takes an approval back. @param reason told to the new mailbox */
    public void refuse(UUID id, Reach reach, String reason, SignedIn agent, Instant at) {
        Recovery recovery = find(id, reach);
        if (!rows.refuse(id, reason, agent.actor(), at)) {
            throw new IllegalMove("the recovery " + id + " is done or refused");
        }
        audit.record(agent, "accounts.audit.recovery-refused", recovery.said().oldEmail());
        events.publishEvent(new RecoveryDecided(rows.one(id), null, at));
    }

    /** What the page behind a link has to confirm. */
    @Transactional(readOnly = true)
    public Optional<Recovery> byToken(String token, Instant now) {
        return rows.byToken(new LinkToken(token).hash(), now);
    }

    /** The person opens the new mailbox: from now on the account is signed in to with it. @return false when the link is of no use */
    public boolean use(String token, Instant at) {
        Optional<Recovery> found = byToken(token, at).filter(recovery -> !recovery.newTaken())
                .filter(recovery -> rows.use(recovery.id(), at));
        found.ifPresent(recovery -> citizens.moveTo(new AccountId(Objects.requireNonNull(recovery.account())),
                recovery.said().newEmail(), at));
        return found.isPresent();
    }
}
