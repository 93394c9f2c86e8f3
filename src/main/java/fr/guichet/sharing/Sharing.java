package fr.guichet.sharing;

import fr.guichet.shared.Actor;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.LinkToken;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TooManyTries;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets others help with a request, each for as long as somebody wants it, and journals what they do. Whether who invites may do so
 * is for the caller to say. Nobody is given the power to act for the person by this: a guest neither sends nor signs (code civil,
 * art. 1994, on who stands in for a holder, is not touched).
 */
@Service
@Transactional
public class Sharing {
    public static final int MOST_GUESTS = 5;
    public static final Duration GOOD_FOR = Duration.ofDays(7);
    /** How many invitations an account may send in a day. */
    static final int MOST_A_DAY = 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final Guests guests;
    private final GuestJournal journal;
    private final ApplicationEventPublisher events;

    Sharing(Guests guests, GuestJournal journal, ApplicationEventPublisher events) {
        this.guests = guests;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Invites somebody by a link of their own, of which only the hash is kept. One sent before to the same mailbox is good no more.
     *
     * @throws IllegalMove when there are as many guests as a request may have
     * @throws TooManyTries when this account has invited too often today
     */
    public UUID invite(NewGuest invited, Actor by, Instant at) {
        guests.queueFor(invited.request());
        if (guests.invitedBy(Objects.requireNonNull(by.id()), at.minus(DAY)) >= MOST_A_DAY) {
            throw new TooManyTries("invitations");
        }
        present(invited.request()).filter(guest -> EmailAddresses.leadToOneMailbox(guest.email(), invited.email()))
                .forEach(guest -> end(guest, by, GuestDeed.ENDED, at));
        if (present(invited.request()).filter(guest -> guest.hasAccepted() || guest.isAwaitedAt(at)).count() >= MOST_GUESTS) {
            throw new IllegalMove("enough guests help with " + invited.request());
        }
        LinkToken token = LinkToken.create();
        UUID id = guests.add(invited, token.hash(), by, at, at.plus(GOOD_FOR));
        Guest guest = find(id);
        journal.add(guest, GuestDeed.INVITED, guest.name(), by, at);
        events.publishEvent(new GuestInvited(guest, token.clear(), by, at));
        return id;
    }

    @Transactional(readOnly = true)
    public Invitation invitation(String token, Instant now) {
        return guests.byToken(new LinkToken(token).hash()).filter(guest -> guest.isAwaitedAt(now))
                .<Invitation>map(Invitation.Open::new).orElseGet(Invitation.Closed::new);
    }

    /**
     * The guest accepts, signed in with the address to which the invitation went.
     *
     * @return the guest as they are then; none when the link is of use no more, or when somebody else holds it
     */
    public Optional<Guest> accept(String token, UUID account, String provenEmail, Instant at) {
        return awaited(token, account, provenEmail, at).map(guest -> {
            guests.accept(guest.id(), account, at);
            Guest joined = find(guest.id());
            journal.add(joined, GuestDeed.JOINED, "", joined.actor(), at);
            events.publishEvent(new GuestJoined(joined, at));
            return joined;
        });
    }

    /** The guest would rather not. @return whether it was theirs to say */
    public boolean decline(String token, UUID account, String provenEmail, Instant at) {
        Optional<Guest> found = awaited(token, account, provenEmail, at);
        found.ifPresent(guest -> end(guest, new Actor(account, guest.name(), Actor.Kind.GUEST), GuestDeed.DECLINED, at));
        return found.isPresent();
    }

    private Optional<Guest> awaited(String token, UUID account, String provenEmail, Instant at) {
        return guests.byToken(new LinkToken(token).hash()).flatMap(guest -> guests.lock(guest.id()))
                .filter(guest -> guest.isAwaitedAt(at) && !guest.invitedBy().equals(account)
                        && EmailAddresses.leadToOneMailbox(guest.email(), provenEmail));
    }

    /** Makes the link by which the person whom a request is about ends the access of a guest; an earlier one is good no more. */
    public String stopToken(UUID guest) {
        LinkToken token = LinkToken.create();
        guests.stoppedBy(guest, token.hash());
        return token.clear();
    }

    /** The guest whose access a link of the person ends, as long as they have it. */
    @Transactional(readOnly = true)
    public Optional<Guest> byStopToken(String token) {
        return guests.byStopToken(new LinkToken(token).hash()).filter(guest -> !guest.hasEnded());
    }

    /** Ends an access at once. @throws NotFound when it is none of this request */
    public void end(UUID request, UUID id, Actor by, Instant at) {
        Guest guest = guests.lock(id).filter(one -> one.request().equals(request)).orElseThrow(() -> unknown(id));
        if (!guest.hasEnded()) {
            end(guest, by, GuestDeed.ENDED, at);
        }
    }

    private void end(Guest guest, Actor by, GuestDeed deed, Instant at) {
        guests.end(guest.id(), by.name(), at);
        journal.add(guest, deed, guest.name(), by, at);
        events.publishEvent(new GuestLeft(find(guest.id()), by, at));
    }

    /** Ends the access of all who were invited by somebody who has nothing to do with the request any more. */
    public void endAllOf(UUID request, UUID inviter, Actor by, Instant at) {
        present(request).filter(guest -> guest.invitedBy().equals(inviter))
                .forEach(guest -> end(guest, by, GuestDeed.ENDED, at));
    }

    /** Whoever helps has done what they could. */
    public void ready(Guest guest, Instant at) {
        journal.addOnce(guest, GuestDeed.READY, "", guest.actor(), at);
        events.publishEvent(new GuestReady(guest, at));
    }

    /** Journals what a guest did, in the transaction of the deed itself where there is one. */
    public void note(Guest guest, GuestDeed deed, String detail, Instant at) {
        journal.addOnce(guest, deed, detail, guest.actor(), at);
    }

    /** Notes that a guest has answered questions that were kept from them and empty: these stay open to them. */
    public void answered(Guest guest, Collection<String> questions) {
        if (!questions.isEmpty()) {
            guests.answered(guest.id(), questions);
        }
    }

    /** Notes that somebody else has changed answers: a guest who had given them sees them no more. */
    public void changedByOthers(UUID request, Collection<String> questions) {
        if (!questions.isEmpty()) {
            guests.changedByOthers(request, questions);
        }
    }

    /** The access that this account has to a request, or had last. */
    @Transactional(readOnly = true)
    public Optional<Guest> guest(UUID request, UUID account) {
        return guests.of(request, account);
    }

    /** All who were ever invited to a request, the latest first. */
    @Transactional(readOnly = true)
    public List<Guest> guests(UUID request) {
        return guests.of(request);
    }

    /** What guests did with a request, the newest first. */
    @Transactional(readOnly = true)
    public List<GuestLine> journal(UUID request) {
        return journal.of(request);
    }

    private Stream<Guest> present(UUID request) {
        return guests.of(request).stream().filter(guest -> !guest.hasEnded());
    }

    private Guest find(UUID id) {
        return guests.find(id).orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("guest " + id);
    }
}
