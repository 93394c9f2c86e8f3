package fr.guichet.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real PostgreSQL, with the settings of production. All such tests share one application
 * (do not add properties or mock beans, or a second one starts) and one database: each makes its own data and counts on no
 * others. May ask for {@code MockMvc}, {@code MovableClock} (Monday 23 November 2026, 09:00 in Paris, until moved),
 * {@code GreenMail} and {@link Browser}; clock, mails and browser windows are as new for every method. Timed work does not run
 * by itself: call it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestSettings.class)
@Import({TestBeans.class, Browser.class})
@ExtendWith(AsNew.class)
public @interface GuichetTest {
}
