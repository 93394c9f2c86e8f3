package fr.guichet.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The small forms that tests publish beside the APA, from the files of `forms-for-tests`. */
@Component
public class TestForms {
    private final FormCatalogue forms;
    private final FormOverview overview;

    TestForms(FormCatalogue forms, FormOverview overview) {
        this.forms = forms;
        this.overview = overview;
    }

    /** @param file such as `bicycle` */
    public PublishedForm published(String file) {
        return published(file, Map.of());
    }

    /** The same with some of its text put otherwise. */
    public PublishedForm published(String file, Map<String, String> otherwise) {
        String source = text(file);
        for (Map.Entry<String, String> change : otherwise.entrySet()) {
            source = source.replace(change.getKey(), change.getValue());
        }
        PublishedForm published = forms.publish(source, Publication.OF_FILE);
        overview.readAgain();
        return published;
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("forms-for-tests/" + file + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
