package fr.guichet.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Timed work runs by itself, unless it is called by hand, as tests do. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class ScheduleConfiguration {}
