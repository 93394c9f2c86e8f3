package fr.guichet.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that some work sends to the database, in their order. */
public final class SqlLog {
    private SqlLog() {}

    /** Work of a test. */
    public interface Work {
        void run() throws Exception;
    }

    public static List<String> of(Work work) throws Exception {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var kept = new ListAppender<ILoggingEvent>();
        kept.start();
        log.addAppender(kept);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            work.run();
        } finally {
            log.setAdditive(true);
            log.setLevel(null);
            log.detachAppender(kept);
        }
        return kept.list.stream().map(ILoggingEvent::getFormattedMessage).filter(text -> text.contains("SQL statement ["))
                .map(text -> text.replaceAll("\\s+", " ")).toList();
    }
}
