package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.logic.Expression;
import fr.guichet.shared.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The forms that come with Guichet. */
class DeliveredFormsTests {
    static Stream<Resource> deliveredForms() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:forms/*.yaml"));
    }

    @ParameterizedTest
    @MethodSource("deliveredForms")
    void haveNothingThatKeepsThemFromBeingPublished(Resource file) throws IOException {
        assertThat(CheckingContext.check().findings(read(file))).filteredOn(Finding::isBlocking).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("deliveredForms")
    void keepEveryExpressionAsTheLineThatReadsBack(Resource file) throws IOException {
        assertThat(Placed.all(read(file))).allSatisfy(placed -> assertThat(Expression.parse(placed.expression().write()))
                .isEqualTo(placed.expression()));
    }

    /** Each finding has its sentence, whatever it names. */
    @Test
    void aWrongFormIsToldInSentences() throws IOException {
        FormDefinition wrong = CheckingContext.asking("""
                                                      - {id: a, type: colour, when: "b = 3 or birth < x or age(name) > 2"}
                                                      - {id: name, type: text, label: Q, when: "name = a and name + 1 > 2"}
                                                      """, "tables: [{id: t}]");

        assertThat(CheckingContext.check().findings(wrong)).hasSizeGreaterThan(6).allSatisfy(finding -> assertThat(
                CheckingContext.bean(Messages.class).text(finding.key(), finding.args().toArray())).doesNotContain("{"));
    }

    private static FormDefinition read(Resource file) throws IOException {
        return FormFile.read(file.getContentAsString(StandardCharsets.UTF_8));
    }
}
