package fr.guichet.testing;

import com.icegreen.greenmail.util.GreenMail;
import fr.guichet.demonstration.MovableClock;
import java.time.ZonedDateTime;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.shared.TimedWork;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What every test of {@link GuichetTest} may ask for. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    MovableClock clock() {
        return MovableClock.standingAt(ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, TimeConfiguration.ZONE).toInstant());
    }

    @Bean
    Mailbox mailbox(GreenMail mail, @Qualifier("mailman") TimedWork mailman, Clock clock) {
        return new Mailbox(mail, mailman, clock);
    }

    @Bean(destroyMethod = "")
    GreenMail mail() {
        return TestMail.SERVER;
    }
}
