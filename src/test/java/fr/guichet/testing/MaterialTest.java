package fr.guichet.testing;

import fr.guichet.demonstration.MovableClock;
import fr.guichet.shared.Typesetter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the modules that a request is made of (people, mandates, documents), on a real PostgreSQL and without the modules above
 * them: what these make of an event is not in question. All such tests share one small application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = MaterialTest.Modules.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestSettings.class)
public @interface MaterialTest {
    /** The modules and what they stand on; no configuration by name, or the whole application would find it. */
    @EnableAutoConfiguration
    @Import(Typesetter.class)
    @ComponentScan({"fr.guichet.people", "fr.guichet.mandates", "fr.guichet.documents"})
    @EntityScan({"fr.guichet.people", "fr.guichet.mandates", "fr.guichet.documents"})
    @EnableJpaRepositories({"fr.guichet.people", "fr.guichet.mandates", "fr.guichet.documents"})
    class Modules {
        @Bean
        MovableClock clock() {
            return new TestBeans().clock();
        }
    }
}
