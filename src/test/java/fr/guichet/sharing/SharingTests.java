package fr.guichet.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.accounts.AccountMother;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.History;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.SharedRequests;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whoever made a request lets others help with it, and ends it whenever they want. */
@GuichetTest
@RecordApplicationEvents
class SharingTests {
    @Autowired
    Sharing sharing;
    @Autowired
    SharedRequests shared;
    @Autowired
    RequestReader reader;
    @Autowired
    RequestMother requests;
    @Autowired
    Drafts drafts;
    @Autowired
    Mandates mandates;
    @Autowired
    History history;
    @Autowired
    AccountMother accounts;
    @Autowired
    ApplicationEvents events;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    private final String email = "karim-" + UUID.randomUUID() + "@example.org";

    @Test
    void aGuestSeesTheRequestFromTheMomentTheyAccept() {
        RequestId request = requests.filed();
        String number = reader.request(request).number();
        String token = invite(request, requests.madeleine());
        Actor karim = accounts.citizen("Karim Benali", email);
        assertThat(shared.byNumber(number, id(karim))).isEmpty();

        assertThat(sharing.accept(token, id(karim), email.toUpperCase(java.util.Locale.ROOT), now())).isPresent();

        assertThat(shared.byNumber(number, id(karim))).isPresent();
        assertThat(reader.byNumber(number, id(karim), email)).as("it is not theirs").isEmpty();
        assertThat(history.of(request)).extracting(History.Entry::action).contains(RequestAction.GUEST_INVITED,
                RequestAction.GUEST_JOINED);
    }

    @Test
    void theLinkIsOfUseOnceAndForSomeDaysOnly() {
        RequestId request = requests.filed();
        String token = invite(request, requests.madeleine());
        Actor karim = accounts.citizen("Karim Benali", email);

        assertThat(sharing.invitation(token, now().plus(Sharing.GOOD_FOR))).isEqualTo(new Invitation.Closed());
        assertThat(sharing.accept(token, id(karim), email, now().plus(Sharing.GOOD_FOR))).isEmpty();
        assertThat(sharing.accept(token, id(karim), email, now())).isPresent();
        assertThat(sharing.accept(token, id(karim), email, now())).isEmpty();
        assertThat(jdbc.sql("select count(*) from guests where token_hash = :token").param("token", token).query(Integer.class)
                .single()).isZero();
    }

    @Test
    void onlyTheAddressThatWasInvitedMayAccept() {
        String token = invite(requests.filed(), requests.madeleine());
        Actor other = accounts.citizen("Une autre", "autre-" + UUID.randomUUID() + "@example.org");

        assertThat(sharing.accept(token, id(other), "autre@example.org", now())).isEmpty();
        assertThat(sharing.accept(token, id(requests.madeleine()), email, now())).as("nor whoever invites").isEmpty();
    }

    @Test
    void anotherInvitationOfTheSameMailboxReplacesTheFirst() {
        RequestId request = requests.filed();
        String first = invite(request, requests.madeleine());
        String second = invite(request, requests.madeleine());

        assertThat(sharing.invitation(first, now())).isEqualTo(new Invitation.Closed());
        assertThat(sharing.invitation(second, now())).isInstanceOf(Invitation.Open.class);
    }

    @Test
    void fiveGuestsAreEnough() {
        RequestId request = requests.filed();
        Actor zoe = accounts.citizen("Zoé", "zoe-" + UUID.randomUUID() + "@example.org");
        for (int guest = 0; guest < Sharing.MOST_GUESTS; guest++) {
            sharing.invite(guest(request, guest + email), zoe, now());
        }

        assertThatThrownBy(() -> sharing.invite(guest(request, email), zoe, now())).isInstanceOf(IllegalMove.class);
    }

    @Test
    void anAccessEndsAtOnceAndItsJournalStays() {
        RequestId request = requests.filed();
        Guest guest = joined(request, requests.madeleine());
        sharing.note(guest, GuestDeed.OPENED, "", now());

        sharing.end(request.value(), guest.id(), requests.madeleine(), now().plus(Duration.ofMinutes(1)));

        assertThat(shared.byNumber(reader.request(request).number(), Objects.requireNonNull(guest.account()))).isEmpty();
        assertThat(sharing.journal(request.value())).extracting(GuestLine::deed).containsExactly(GuestDeed.ENDED,
                GuestDeed.OPENED, GuestDeed.JOINED, GuestDeed.INVITED);
        assertThat(sharing.journal(request.value())).extracting(GuestLine::actor).containsExactly("Madeleine Perrin",
                "Karim Benali", "Karim Benali", "Madeleine Perrin");
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasDone() {
        RequestId request = requests.filed();
        joined(request, requests.madeleine());

        for (String change : new String[]{"update guest_deeds set actor_name = 'Madeleine' where request_id = :id",
                "delete from guest_deeds where request_id = :id"}) {
            assertThatThrownBy(() -> jdbc.sql(change).param("id", request.value()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aDraftThatIsDeletedTakesItsGuestsWithIt() {
        Actor zoe = accounts.citizen("Zoé", "zoe-" + UUID.randomUUID() + "@example.org");
        RequestId draft = requests.draft(fr.guichet.requests.ApaAnswers.ofMadeleine(), zoe);
        Guest guest = joined(draft, zoe);

        assertThat(drafts.discard(draft, Holder.account(Objects.requireNonNull(guest.account())))).as("not theirs").isFalse();
        assertThat(drafts.discard(draft, Holder.account(id(zoe)))).isTrue();
        assertThat(sharing.journal(draft.value())).isEmpty();
    }

    @Test
    void whomAHolderInvitedGoesWithTheHolder() {
        RequestId request = requests.filedUnderMandate();
        joined(request, requests.philippe());

        mandates.revoke(mandates.ofRequest(request.value()).getFirst().id(), null, accounts.nadia(), now());

        assertThat(sharing.guests(request.value())).allMatch(Guest::hasEnded);
    }

    private Guest joined(RequestId request, Actor by) {
        String token = invite(request, by);
        return sharing.accept(token, id(accounts.citizen("Karim Benali", email)), email, now()).orElseThrow();
    }

    private String invite(RequestId request, Actor by) {
        UUID guest = sharing.invite(guest(request, email), by, now());
        return events.stream(GuestInvited.class).filter(invited -> invited.guest().id().equals(guest)).findFirst().orElseThrow()
                .token();
    }

    private static NewGuest guest(RequestId request, String email) {
        return new NewGuest(request.value(), "APA à domicile", "Karim Benali", email, Permission.FILL, true);
    }

    private Instant now() {
        return clock.instant();
    }

    private static UUID id(Actor citizen) {
        return Objects.requireNonNull(citizen.id());
    }
}
