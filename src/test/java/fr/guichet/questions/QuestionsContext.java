package fr.guichet.questions;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.organisation.CommuneGroups;
import fr.guichet.organisation.Communes;
import fr.guichet.organisation.Countries;
import fr.guichet.organisation.Divisions;
import fr.guichet.shared.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The module with its types, its words and its templates, and nothing else of the application. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = QuestionType.class)
@Import({Messages.class, Countries.class, Divisions.class, Communes.class, CommuneGroups.class})
class QuestionsContext {
    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext(
            QuestionsContext.class);

    static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    static QuestionTypes types() {
        return bean(QuestionTypes.class);
    }

    /** The HTML of questions, as a page shows them. */
    static String draw(Object questions) {
        Context context = new Context(Locale.FRANCE);
        context.setVariable("questions", questions);
        return bean(SpringTemplateEngine.class).process("questions/_page", Set.of("fields"), context);
    }

    @Bean
    ResourceBundleMessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/questions");
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
    SpringTemplateEngine engine(ResourceBundleMessageSource messages) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        engine.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
                return "";
            }
        });
        return engine;
    }
}
