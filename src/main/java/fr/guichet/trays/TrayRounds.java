package fr.guichet.trays;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has trays read as soon as they have come, and goes on with those that a stop has left. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class TrayRounds {
    private final TrayWork work;
    private final AsyncTaskExecutor executor;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();

    TrayRounds(TrayWork work, AsyncTaskExecutor applicationTaskExecutor, Clock clock) {
        this.work = work;
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    @TransactionalEventListener
    void onCome(Trays.Come come) {
        executor.execute(this::run);
    }

    @Scheduled(initialDelay = 5, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
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
