package fr.guichet.correspondence;

import fr.guichet.rights.Reach;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.GuichetTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@GuichetTest
class PrintQueueTests {
    private static final Actor NADIA = new Actor(Ids.next(), "Nadia Benali", Actor.Kind.AGENT);

    @Autowired
    PrintQueue queue;
    @Autowired
    Post post;
    @Autowired
    SentNotices notices;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from notices").update();
    }

    @Test
    void listsPageByPageWhatWaits() {
        List<NoticeId> written = Stream.of("A", "B", "C").map(this::write).toList();

        assertThat(queue.toPrint(Reach.EVERYWHERE, null, 2)).extracting(PrintQueue.Waiting::name).containsExactly("A", "B");
        assertThat(queue.toPrint(Reach.EVERYWHERE, written.get(1), 2)).extracting(PrintQueue.Waiting::name).containsExactly("C");
        assertThat(queue.count(Reach.EVERYWHERE)).isEqualTo(3);
    }

    @Test
    void printsAllIntoOneFileAndMarksNothing() throws IOException {
        List<NoticeId> written = Stream.of("Ada Un", "Bob Deux").map(this::write).toList();
        var one = new ByteArrayOutputStream();
        var two = new ByteArrayOutputStream();

        queue.print(Reach.EVERYWHERE, written, Sides.ONE, one);
        queue.print(Reach.EVERYWHERE, written, Sides.TWO, two);

        assertThat(PdfChecks.text(one.toByteArray())).contains("Ada Un", "14000 CAEN", "Bob Deux", "page 1 sur 1");
        assertThat(pages(one)).isEqualTo(2);
        assertThat(pages(two)).isEqualTo(4);
        assertThat(queue.count(Reach.EVERYWHERE)).isEqualTo(2);
    }

    @Test
    void isPrintedOnceAnAgentSaysSoAndCanBePrintedAgain() throws IOException {
        NoticeId letter = write("Ada Un");

        queue.confirm(Reach.EVERYWHERE, List.of(letter), NADIA, clock.instant());
        queue.confirm(Reach.EVERYWHERE, List.of(letter), new Actor(Ids.next(), "Someone else", Actor.Kind.AGENT),
                clock.instant().plusSeconds(60));

        assertThat(queue.toPrint(Reach.EVERYWHERE, null, 9)).isEmpty();
        assertThat(notices.find(letter).orElseThrow()).returns(NoticeState.PRINTED, SentNotice::state).returns(clock.instant(),
                SentNotice::at);
        var again = new ByteArrayOutputStream();
        queue.print(Reach.EVERYWHERE, List.of(letter), Sides.ONE, again);
        assertThat(pages(again)).isEqualTo(1);
    }

    private NoticeId write(String name) {
        return transaction.execute(status -> post.write(new NewNotice(null, "APA-1", "missing_documents", null,
                Recipient.byLetter(Recipient.Kind.SUBJECT, name, List.of("12 rue de l’Église", "14000 Caen")),
                new Composed("Il manque 1 pièce", List.of(Paragraph.text("Bonjour,"))), null, false, null)).orElseThrow());
    }

    private static int pages(ByteArrayOutputStream pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toByteArray())) {
            return document.getNumberOfPages();
        }
    }
}
