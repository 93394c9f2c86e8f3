package fr.guichet.correspondence;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sets the mailman on his way: right after something was written, and every few seconds for what had to wait. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class MailRounds {
    private final Mailman mailman;
    private final AsyncTaskExecutor executor;

    MailRounds(Mailman mailman, AsyncTaskExecutor applicationTaskExecutor) {
        this.mailman = mailman;
        this.executor = applicationTaskExecutor;
    }

    @TransactionalEventListener
    void onWritten(NoticeWritten written) {
        executor.execute(mailman::carry);
    }

    @Scheduled(fixedRate = 5, timeUnit = TimeUnit.SECONDS)
    void regularly() {
        mailman.carry();
    }
}
