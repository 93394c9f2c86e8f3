package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.forms.Answers;
import fr.guichet.shared.Actor;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.GuestInvited;
import fr.guichet.sharing.NewGuest;
import fr.guichet.sharing.Permission;
import fr.guichet.sharing.Sharing;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Somebody who was let in without seeing the income fills in what is missing, and reads and changes nothing that is there. */
@GuichetTest
@RecordApplicationEvents
class GuestOfADraftTests {
    private static final String KEPT = "family_status";
    private static final String OPEN = "subject_phone";

    @Autowired
    Sharing sharing;
    @Autowired
    Drafts drafts;
    @Autowired
    RequestMother requests;
    @Autowired
    AccountMother accounts;
    @Autowired
    ApplicationEvents events;
    @Autowired
    Clock clock;

    private Actor zoe;
    private Actor karim;
    private RequestId id;

    @BeforeEach
    void sharesADraft() {
        zoe = accounts.citizen("Zoé", "zoe-" + UUID.randomUUID() + "@example.org");
        id = requests.draft(ApaAnswers.ofMadeleine().with("family_status", "widowed").with("tax_number", null), zoe);
        karim = invited(id, true);
    }

    @Test
    void seesNothingOfWhatTheFormKeepsFromMost() {
        Draft draft = draft(karim);

        assertThat(draft.guest()).isNotNull();
        assertThat(draft.unseen()).contains(KEPT, "nationality").doesNotContain(OPEN, "tax_number");
        assertThat(draft(zoe).unseen()).isEmpty();
        assertThat(draft.underWay()).isEmpty();
    }

    @Test
    void seesAllWhenLetIn() {
        Actor trusted = invited(id, false);

        assertThat(draft(trusted).unseen()).isEmpty();
    }

    @Test
    void changesNothingThatTheyDoNotSee() {
        save(karim, draft(karim).answers().with(KEPT, "married").with(OPEN, "02 31 99 99 99"));

        assertThat(draft(zoe).answers().text(KEPT)).isEqualTo("widowed");
        assertThat(draft(zoe).answers().text(OPEN)).isEqualTo("02 31 99 99 99");
    }

    @Test
    void fillsInWhatIsEmptyAndCorrectsItUntilSomebodyElseHas() {
        save(karim, draft(karim).answers().with("tax_number", "12"));
        assertThat(draft(karim).unseen()).doesNotContain("tax_number");
        save(karim, draft(karim).answers().with("tax_number", "1234567890123"));
        assertThat(draft(zoe).answers().text("tax_number")).isEqualTo("1234567890123");

        save(zoe, draft(zoe).answers().with("tax_number", "3210987654321"));

        assertThat(draft(karim).unseen()).contains("tax_number");
    }

    @Test
    void isListedAmongThoseWhomTheyHelp() {
        assertThat(drafts.helped(Objects.requireNonNull(karim.id()))).extracting(Drafts.Summary::id).containsExactly(id);
        assertThat(drafts.of(holder(karim))).isEmpty();
    }

    @Test
    void isOutAtOnce() {
        Guest guest = sharing.guest(id.value(), Objects.requireNonNull(karim.id())).orElseThrow();

        sharing.end(id.value(), guest.id(), zoe, clock.instant());

        assertThat(drafts.open(id, holder(karim))).isEmpty();
        assertThat(drafts.open(id, holder(zoe))).isPresent();
    }

    private Actor invited(RequestId draft, boolean sealed) {
        String email = "karim-" + UUID.randomUUID() + "@example.org";
        Actor guest = accounts.citizen("Karim Benali", email);
        UUID invited = sharing.invite(
                new NewGuest(draft.value(), "APA à domicile", "Karim Benali", email, Permission.FILL, sealed),
                zoe, clock.instant());
        String token = events.stream(GuestInvited.class).filter(one -> one.guest().id().equals(invited)).findFirst().orElseThrow()
                .token();
        sharing.accept(token, Objects.requireNonNull(guest.id()), email, clock.instant());
        return guest;
    }

    private Draft draft(Actor who) {
        return drafts.open(id, holder(who)).orElseThrow();
    }

    private void save(Actor who, Answers answers) {
        drafts.save(draft(who), answers, clock.instant());
    }

    private static Holder holder(Actor who) {
        return Holder.account(Objects.requireNonNull(who.id()));
    }
}
