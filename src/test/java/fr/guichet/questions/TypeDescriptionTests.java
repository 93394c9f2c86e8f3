package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.shared.Messages;
import fr.guichet.testing.GuichetTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every type of question says to whoever makes forms. */
@GuichetTest
class TypeDescriptionTests {
    @Autowired
    Questionnaire questionnaire;
    @Autowired
    Messages messages;

    @Test
    void everyTypeHasANameAHintAndAnIconThatExist() throws IOException {
        String icons = Files.readString(Path.of("src/main/resources/static/icons.svg"));

        assertThat(questionnaire.descriptions()).isNotEmpty().allSatisfy(type -> {
            assertThat(messages.textOr("questions.type." + type.key(), "")).isNotEmpty();
            assertThat(messages.textOr("questions.type." + type.key() + ".hint", "")).isNotEmpty();
            assertThat(icons).contains("id=\"i-" + type.icon() + "\"");
        });
    }
}
