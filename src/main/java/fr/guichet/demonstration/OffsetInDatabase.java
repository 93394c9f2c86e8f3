package fr.guichet.demonstration;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Survives a restart: what was sent or decided “tomorrow” must not lie in the future again. Read once, when time is first asked. */
class OffsetInDatabase implements Offset {
    private final Supplier<JdbcClient> database;
    private volatile @Nullable Duration offset;

    /** @param database asked late, since beans made before the database want the clock too */
    OffsetInDatabase(Supplier<JdbcClient> database) {
        this.database = database;
    }

    @Override
    public Duration current() {
        Duration known = offset;
        if (known == null) {
            known = Duration.ofMillis(
                    database.get().sql("select offset_ms from demonstration_clock").query(Long.class).single());
            offset = known;
        }
        return known;
    }

    @Override
    public void keep(Duration offset) {
        database.get().sql("update demonstration_clock set offset_ms = ?").param(offset.toMillis()).update();
        this.offset = offset;
    }
}
