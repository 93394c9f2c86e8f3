package fr.guichet.demonstration;

import fr.guichet.shared.TimeConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration’s clock takes the place of the machine’s. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnDemonstration
class ClockConfiguration {
    @Bean
    MovableClock clock(ObjectProvider<JdbcClient> database) {
        return new MovableClock(Clock.system(TimeConfiguration.ZONE), new OffsetInDatabase(database::getObject));
    }
}
