package fr.guichet.paper;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.guichet.correspondence.LetterheadMother;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Surroundings;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import fr.guichet.organisation.Communes;
import fr.guichet.organisation.Contact;
import fr.guichet.organisation.Countries;
import fr.guichet.organisation.Divisions;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import fr.guichet.shared.PrintTemplates;
import fr.guichet.shared.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

/** Prints forms with the module and the types of question, and nothing else of the application. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("fr.guichet.questions")
@Import({Messages.class, Countries.class, Divisions.class, Communes.class, PaperFormMaker.class, PaperPdf.class})
public class Press {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant PUBLISHED = Instant.parse("2026-11-02T08:00:00Z");
    static final String HOST = "https://demarches.haute-vere.example";
    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext(Press.class);

    /** A form of the project. @param file such as `apa-a-domicile` */
    static PublishedForm form(String file) {
        try {
            return published(
                    new ClassPathResource("forms/" + file + ".yaml").getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Every form that is delivered and comes on paper, those of the library too, by the name of its file. */
    static Stream<Named<PublishedForm>> every() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/forms"))) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("vide.yaml")).sorted()
                    .map(file -> Named.of(file.getFileName().toString(), published(read(file)))).toList().stream()
                    .filter(form -> form.getPayload().definition().whoMayFile().comesOnPaper());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static PublishedForm published(String yaml) {
        return new PublishedForm(new FormVersionId(new UUID(7, 1)), 3, FormIndex.of(FormFile.read(yaml)));
    }

    static PaperForm paper(PublishedForm form, boolean fillable) {
        Situation situation = form.index().situation(Answers.NONE,
                new Surroundings(TODAY, Filing.paper, Set.of(), insee -> true, Set.of(), Map.of()));
        return CONTEXT.getBean(PaperFormMaker.class).of(form, situation, LetterheadMother.hauteVere(), fillable);
    }

    static byte[] blank(PublishedForm form) throws IOException {
        return CONTEXT.getBean(PaperPdf.class).blank(paper(form, false), code(form), PUBLISHED);
    }

    static byte[] fillable(PublishedForm form) throws IOException {
        return CONTEXT.getBean(PaperPdf.class).fillable(paper(form, true), code(form), PUBLISHED);
    }

    static String code(PublishedForm form) {
        return HOST + "/demarches/" + form.definition().slug() + "/papier/" + form.number();
    }

    @Bean
    MessageSource messageSource() {
        return PrintTemplates.messages();
    }

    @Bean
    Typesetter typesetter() {
        return PrintTemplates.typesetter();
    }

    @Bean
    GuichetSettings settings() {
        return new GuichetSettings(URI.create(HOST), "", Path.of("."), new GuichetSettings.Mail("a@b.example"));
    }

    @Bean
    Authorities authorities() {
        Authorities authorities = mock(Authorities.class);
        Contact contact = new Contact("02 61 91 45 12", "du lundi au vendredi, de 9 h à 17 h", "autonomie@haute-vere.example",
                "Hôtel du Département\n2 place de la Halle\n14390 Saint-Aubert");
        when(authorities.current()).thenReturn(new Authority("Département de la Haute-Vère", "Service autonomie à domicile",
                "#12503f", Set.of("14"), contact, null, null));
        return authorities;
    }
}
