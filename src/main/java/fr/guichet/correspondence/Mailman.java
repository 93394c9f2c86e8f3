package fr.guichet.correspondence;

import fr.guichet.shared.TimedWork;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries what is due to the mail server, one mail a transaction. Between the server's yes and the commit a crash may send a mail
 * twice, then under the same Message-ID; none is ever lost.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Mailman implements TimedWork {
    private static final Logger LOG = LoggerFactory.getLogger(Mailman.class);

    private final Outbox outbox;
    private final Enclosures enclosures;
    private final MailWriter writer;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();

    Mailman(Outbox outbox, Enclosures enclosures, MailWriter writer, TransactionTemplate transaction, Clock clock) {
        this.outbox = outbox;
        this.enclosures = enclosures;
        this.writer = writer;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends everything that is due; one round at a time, other instances beside it are welcome. */
    void carry() {
        if (round.tryLock()) {
            try {
                boolean more = true;
                while (more) {
                    more = Boolean.TRUE.equals(transaction.execute(status -> carryOne()));
                }
            } finally {
                round.unlock();
            }
        }
    }

    /** Carries what the other timed work has just written as well, being the last in order. */
    @Override
    public void runDue(Instant now) {
        carry();
    }

    private boolean carryOne() {
        Instant now = clock.instant();
        var due = outbox.next(now);
        due.ifPresent(mail -> carry(mail, now));
        return due.isPresent();
    }

    private void carry(DueMail mail, Instant now) {
        if (mail.isUselessAt(now)) {
            outbox.expired(mail);
            return;
        }
        try {
            writer.send(mail, enclosures.of(mail.id()));
            outbox.sent(mail, now);
        } catch (MailException e) {
            Failure failure = Failure.of(e);
            Instant next = failure.mayPass() ? Retries.next(mail.attempts() + 1, mail.createdAt(), now).orElse(null) : null;
            outbox.failed(mail, failure, next);
            LOG.warn("Mail {} not sent, {}: {}", mail.id().value(), failure, next == null ? "given up" : "next try at " + next);
        }
    }
}
