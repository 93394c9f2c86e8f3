package fr.guichet.shared;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has work done as soon as it is ordered, and goes on with what a stop has left. Each kind of work has one round at a time. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class OrderedWorkRounds {
    private final Map<OrderedWork, ReentrantLock> works;
    private final AsyncTaskExecutor executor;
    private final Clock clock;

    OrderedWorkRounds(List<OrderedWork> works, AsyncTaskExecutor applicationTaskExecutor, Clock clock) {
        this.works = works.stream().collect(Collectors.toMap(Function.identity(), work -> new ReentrantLock()));
        this.executor = applicationTaskExecutor;
        this.clock = clock;
    }

    @TransactionalEventListener
    void onOrdered(WorkOrdered ordered) {
        works.forEach((work, round) -> {
            if (ordered.by().isInstance(work)) {
                executor.execute(() -> run(work, round));
            }
        });
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        works.forEach((work, round) -> executor.execute(() -> run(work, round)));
    }

    private void run(OrderedWork work, ReentrantLock round) {
        if (round.tryLock()) {
            try {
                work.runDue(clock.instant());
            } finally {
                round.unlock();
            }
        }
    }
}
