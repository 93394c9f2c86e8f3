package fr.guichet.correspondence;

import fr.guichet.rights.Reach;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import fr.guichet.accounts.SignInCodeIssued;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.GuichetTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;

@GuichetTest
class MailTests {
    @Autowired
    Post post;
    @Autowired
    Mailman mailman;
    @Autowired
    Outbox outbox;
    @Autowired
    Enclosures enclosures;
    @Autowired
    MailWriter writer;
    @Autowired
    ITemplateEngine templates;
    @Autowired
    Messages messages;
    @Autowired
    Letterheads letterheads;
    @Autowired
    GuichetSettings settings;
    @Autowired
    SentNotices notices;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    MovableClock clock;
    @Autowired
    GreenMail mails;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from notices").update();
    }

    @Test
    void leavesAsTextAndAsHtml() throws Exception {
        write("once");

        mailman.carry();

        MimeMessage mail = mails.getReceivedMessages()[0];
        String raw = GreenMailUtil.getWholeMessage(mail);
        assertThat(mail.getSubject()).isEqualTo("Nous avons bien reçu votre demande");
        assertThat(mail.getFrom()[0].toString()).contains("ne-pas-repondre@guichet.example");
        assertThat(raw).contains("text/plain", "text/html", "Auto-Submitted: auto-generated", "accuse-APA-2026-004217-K.pdf");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void setsTheReceiptOnceWhenItLeavesForTheFirstTime() throws Exception {
        NoticeId id = write("receipt");
        assertThat(notices.attachment(id, 0)).isEmpty();

        withoutServer().carry();
        byte[] set = notices.attachment(id, 0).orElseThrow().bytes();
        clock.moveBy(Duration.ofMinutes(1));
        mailman.carry();

        assertThat(PdfChecks.text(set)).contains("APA-2026-004217-K", "Madeleine Perrin", "RIB");
        assertThat(states()).containsExactly("SENT");
        assertThat(notices.attachment(id, 0).orElseThrow().bytes()).isEqualTo(set);
    }

    @Test
    void letsTheOthersPassWhenAReceiptCannotBeSet() throws Exception {
        NoticeId broken = write("broken");
        jdbc.sql("update notices set receipt = '{}'::jsonb").update();
        NoticeId next = write("next");

        mailman.carry();

        assertThat(notices.find(broken).orElseThrow()).returns(NoticeState.FAILED, SentNotice::state).returns(Failure.CONTENT,
                SentNotice::failure);
        assertThat(notices.find(next).orElseThrow().state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void isWrittenOnceForAnOccurrence() {
        write("same");

        boolean again = transaction.execute(status -> post.write(notice("same")).isPresent());

        assertThat(again).isFalse();
        assertThat(states()).hasSize(1);
    }

    @Test
    void isNotWrittenWhenTheTransactionFails() {
        transaction.executeWithoutResult(status -> {
            post.write(notice("rolled back"));
            status.setRollbackOnly();
        });

        assertThat(states()).isEmpty();
    }

    @Test
    void waitsWhileTheServerIsAwayAndLeavesLater() throws Exception {
        NoticeId id = write("away");

        withoutServer().carry();
        assertThat(notices.find(id).orElseThrow()).returns(NoticeState.WAITING, SentNotice::state).returns(Failure.UNREACHABLE,
                SentNotice::failure);
        mailman.carry();
        assertThat(mails.getReceivedMessages()).isEmpty();
        clock.moveBy(Duration.ofMinutes(1));
        mailman.carry();

        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(mails.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + id.value() + "@guichet.example>");
        assertThat(notices.find(id).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void isGivenUpAfterThreeDaysAndCanBeTriedAgain() {
        NoticeId id = write("hopeless");
        for (int hours = 0; hours < 80; hours += 4) {
            withoutServer().carry();
            clock.moveBy(Duration.ofHours(4));
        }
        assertThat(notices.failed(Reach.EVERYWHERE, null, 10)).extracting(SentNotice::id).containsExactly(id);

        post.sendAgain(Reach.EVERYWHERE, id);
        mailman.carry();

        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void leavesOnceWithTwoWorkers() {
        IntStream.range(0, 30).forEach(i -> write("many " + i));
        var other = new Mailman(outbox, enclosures, writer, transaction, clock);

        CompletableFuture.allOf(CompletableFuture.runAsync(mailman::carry), CompletableFuture.runAsync(other::carry)).join();

        assertThat(mails.getReceivedMessages()).hasSize(30);
        assertThat(states()).hasSize(30).containsOnly("SENT");
    }

    @Test
    void forgetsACodeOnceSent() throws Exception {
        events.publishEvent(new SignInCodeIssued("odette@example.org", "417253", clock.instant().plusSeconds(600)));

        mailman.carry();

        MimeMessage mail = mails.getReceivedMessages()[0];
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("417253");
        assertThat(mail.getSubject()).doesNotContain("417253");
        assertThat(jdbc.sql("select body::text from notices").query(String.class).single()).isEqualTo("[]");
    }

    @Test
    void doesNotSendACodeThatIsOver() {
        events.publishEvent(new SignInCodeIssued("odette@example.org", "417253", clock.instant().plusSeconds(600)));
        clock.moveBy(Duration.ofMinutes(11));

        mailman.carry();

        assertThat(mails.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("CANCELLED");
    }

    @Test
    void givesUpAtOnceAnAddressThatCannotBe() {
        transaction.execute(status -> post.write(new NewNotice(null, "", "x", null,
                Recipient.byMail(Recipient.Kind.REQUESTER, "X", "not an address at all <"), new Composed("s", List.of()),
                null, false,
                null)));

        mailman.carry();

        assertThat(notices.failed(Reach.EVERYWHERE, null, 1).getFirst().failure()).isEqualTo(Failure.CONTENT);
    }

    private Mailman withoutServer() {
        var nobody = new JavaMailSenderImpl();
        nobody.setHost("localhost");
        nobody.setPort(1);
        return new Mailman(outbox, enclosures, new MailWriter(nobody, templates, messages, letterheads, settings), transaction,
                clock);
    }

    private NoticeId write(String occurrence) {
        return transaction.execute(status -> post.write(notice(occurrence)).orElseThrow());
    }

    private static NewNotice notice(String occurrence) {
        return new NewNotice(null, "APA-2026-004217-K", "filing_receipt", "test/" + occurrence,
                Recipient.byMail(Recipient.Kind.REQUESTER, "Odette Perrin", "odette@example.org"),
                new Composed("Nous avons bien reçu votre demande",
                        List.of(Paragraph.text("Suivez la demande ici : https://guichet.example/x."),
                                Paragraph.list(List.of("RIB", "Taxe foncière")))),
                ReceiptPdfTests.content(ReceiptContent.Kind.INCOMPLETE, List.of("RIB")), false, null);
    }

    private List<String> states() {
        return jdbc.sql("select state from notices").query(String.class).list();
    }
}
