package fr.guichet.exports;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has exports made as soon as they are ordered, and goes on with those that a stop has left. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class ExportRounds {
    private final ExportWork work;
    private final AsyncTaskExecutor executor;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();

    ExportRounds(ExportWork work, AsyncTaskExecutor applicationTaskExecutor, Clock clock) {
        this.work = work;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    @TransactionalEventListener
    void onOrdered(Exports.AtWork ordered) {
        executor.execute(this::run);
    }

    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void run() {
        if (round.tryLock()) {
            try {
                work.runDue(clock.instant());
            } finally {
                round.unlock();
            }
        }
    }
}
