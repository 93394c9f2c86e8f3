package fr.guichet.demonstration;

import java.time.Duration;

/** Forgotten when the application ends. */
class OffsetInMemory implements Offset {
    private volatile Duration offset = Duration.ZERO;

    @Override
    public Duration current() {
        return offset;
    }

    @Override
    public void keep(Duration offset) {
        this.offset = offset;
    }
}
