package fr.guichet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.correspondence.Message.Side;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.Ids;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.RequestRow;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GuichetTest
class ConversationTests {
    private static final UUID AGENT = Ids.next();
    private static final UUID CITIZEN = Ids.next();

    @Autowired
    Conversation conversation;
    @Autowired
    SentNotices notices;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    private RequestId request;

    @BeforeEach
    void aRequest() {
        request = RequestRow.insert(jdbc);
    }

    @Test
    void tellsTheCitizenOfAnAnswerWithoutRepeatingItInTheMail() {
        answer(Recipient.byMail(Recipient.Kind.REQUESTER, "Odette Perrin", "odette@example.org"));

        SentNotice told = notices.of(request).getFirst();
        assertThat(told.subject()).contains("APA-1");
        assertThat(told.body()).extracting(Paragraph::text).anyMatch(text -> text.contains("https://guichet.example/m"))
                .noneMatch(text -> text.contains("taxe"));
    }

    @Test
    void writesTheAnswerItselfIntoALetter() {
        answer(Recipient.byLetter(Recipient.Kind.SUBJECT, "Madeleine Perrin", List.of("14000 Caen")));

        assertThat(notices.of(request).getFirst().body()).extracting(Paragraph::text).contains("Il manque la taxe foncière.");
    }

    @Test
    void countsWhatEachSideHasNotRead() {
        conversation.ask(request, CITIZEN, "Odette Perrin", "Bonjour ?", clock.instant());
        answer(Recipient.byMail(Recipient.Kind.REQUESTER, "Odette Perrin", "odette@example.org"));

        assertThat(conversation.unread(request, Side.AGENT)).isEqualTo(1);
        conversation.read(request, Side.AGENT, clock.instant());

        assertThat(conversation.unread(request, Side.AGENT)).isZero();
        assertThat(conversation.unread(request, Side.CITIZEN)).isEqualTo(1);
        assertThat(conversation.of(request)).extracting(Message::authorName).containsExactly("Odette Perrin", "Nadia Benali");
    }

    @Test
    void refusesAMessageThatIsEmptyOrTooLong() {
        assertThatThrownBy(() -> conversation.ask(request, CITIZEN, "O", "  ", clock.instant()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> conversation.ask(request, CITIZEN, "O", "a".repeat(5001), clock.instant()))
                .isInstanceOf(IllegalArgumentException.class);
        conversation.ask(request, CITIZEN, "O", "😀".repeat(5000), clock.instant());
    }

    private void answer(Recipient to) {
        conversation.answer(request, "APA-1", AGENT, "Nadia Benali", "Il manque la taxe foncière.", to,
                "https://guichet.example/m",
                clock.instant());
    }
}
