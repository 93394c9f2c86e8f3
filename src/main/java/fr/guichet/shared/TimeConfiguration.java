package fr.guichet.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The one clock of the application. The model never asks it: time comes in as an argument. An auto-configuration, so that it is
 * looked at last and yields to any other clock.
 */
@AutoConfiguration
public class TimeConfiguration {
    /** Where the authority's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
