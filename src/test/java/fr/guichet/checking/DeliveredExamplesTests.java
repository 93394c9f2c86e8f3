package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand in the forms that come with Guichet. */
class DeliveredExamplesTests {
    static Stream<String> forms() {
        return Stream.of("apa-a-domicile", "bourse-departementale", "frais-de-deplacement", "question-ou-reclamation",
                "saisir-le-mediateur");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void giveWhatIsExpected(String slug) {
        FormDefinition form = CheckingContext.delivered(slug);
        List<ExampleRun> runs = CheckingContext.bean(FormExamples.class).run(form);

        assertThat(runs).hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(run -> assertThat(run.differences()).as(run.example().name()).isEmpty());
    }
}
