package fr.guichet.checking;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.organisation.CommuneGroups;
import fr.guichet.organisation.Communes;
import fr.guichet.organisation.Countries;
import fr.guichet.organisation.Divisions;
import fr.guichet.questions.QuestionViews;
import fr.guichet.shared.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/** The checks with the types of question and the words, and nothing else of the application. Today is 23 November 2026. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = {QuestionViews.class, FormCheck.class})
@Import({Messages.class, Countries.class, Divisions.class, Communes.class, CommuneGroups.class})
class CheckingContext {
    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext(
            CheckingContext.class);

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    static FormCheck check() {
        return bean(FormCheck.class);
    }

    /** A form that is delivered. */
    static FormDefinition delivered(String slug) {
        try {
            return FormFile.read(new ClassPathResource("forms/" + slug + ".yaml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A form of one page with questions in YAML, from the first column. */
    static FormDefinition asking(String questions) {
        return asking(questions, "");
    }

    /** A form that has a page for documents. */
    static FormDefinition joining(String documents) {
        return FormFile.read("""
                             documents: [%s]
                             steps: [{id: s, title: S, pages: [{id: p, code: P, kind: documents, title: P, why: w}]}]
                             """.formatted(documents));
    }

    /** The same with further parts. */
    static FormDefinition asking(String questions, String parts) {
        return FormFile.read("""
                             format: 1
                             slug: petite-demande
                             prefix: PET
                             name: Petite demande
                             title: Faire une petite demande
                             summary: Une demande.
                             category: autre
                             introduction: {what: [Une demande.]}
                             %s
                             steps:
                               - {id: end, title: Fin, pages: [{id: review, code: R, kind: review, title: Relire, why: relire}]}
                               - id: s
                                 title: S
                                 pages:
                                   - id: p
                                     code: P
                                     title: P
                                     why: w
                                     questions:
                             %s
                             """.formatted(parts, questions.indent(10)));
    }

    @Bean
    ResourceBundleMessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/questions", "messages/checking", "messages/logic");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    ChoiceLists lists() {
        return mock(ChoiceLists.class);
    }

    @Bean
    Authorities authorities() {
        Authorities authorities = mock(Authorities.class);
        when(authorities.current()).thenReturn(Authority.UNNAMED);
        return authorities;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    }
}
