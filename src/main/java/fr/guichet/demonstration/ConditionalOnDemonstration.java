package fr.guichet.demonstration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/**
 * A bean of the demonstration only. {@link DemonstrationSettings} turns the demonstration on where no
 * {@code spring.datasource.url} is set; {@code guichet.demonstration.enabled} decides otherwise.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnBooleanProperty("guichet.demonstration.enabled")
@interface ConditionalOnDemonstration {
}
