package fr.guichet.requests;

import fr.guichet.shared.OneOffTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** See bin/rebuild-queue. */
@Component
class QueueRebuildTask implements OneOffTask {
    private static final Logger LOG = LoggerFactory.getLogger(QueueRebuildTask.class);
    private static final long TOLD_EVERY = 50_000;

    private final QueueRebuild rebuild;

    QueueRebuildTask(QueueRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return "rebuild-queue";
    }

    @Override
    public void run() {
        long count = rebuild.run(written -> {
            if (written % TOLD_EVERY == 0) {
                LOG.info("{} requests written to the queue so far", written);
            }
        });
        LOG.info("{} requests written to the queue", count);
    }
}
