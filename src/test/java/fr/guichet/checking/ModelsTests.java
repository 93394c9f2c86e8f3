package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Example.Expected;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.Page;
import fr.guichet.shared.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models of the library, from which administrators begin forms of their own. */
class ModelsTests {
    static List<FormDefinition> models() throws IOException {
        return forms("models/*/*.yaml");
    }

    private static List<FormDefinition> forms(String files) throws IOException {
        List<FormDefinition> forms = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:forms/" + files)) {
            forms.add(FormFile.read(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return forms;
    }

    /** Nothing keeps them from being published, and nothing is advised either. */
    @ParameterizedTest
    @MethodSource("models")
    void canBePublishedAsTheyAre(FormDefinition model) {
        assertThat(CheckingContext.check().findings(model)).extracting(finding -> finding.element() + " : "
                + CheckingContext.bean(Messages.class).text(finding.key(), finding.args().toArray())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void giveWhatTheirExamplesExpect(FormDefinition model) {
        List<ExampleRun> runs = CheckingContext.bean(FormExamples.class).run(model);

        assertThat(runs).allSatisfy(run -> assertThat(run.differences()).as(run.example().name()).isEmpty());
        assertThat(runs).as("one that can be sent").anyMatch(run -> List.of().equals(run.example().expected().errors()));
        assertThat(runs).as("one that cannot").anyMatch(run -> !List.of().equals(run.now().errors()));
    }

    /** Whatever a model shows, says or asks for is shown, said and asked for in one of its examples. */
    @ParameterizedTest
    @MethodSource("models")
    void areSeenWholeInTheirExamples(FormDefinition model) {
        List<Expected> outcomes = CheckingContext.bean(FormExamples.class).run(model).stream().map(ExampleRun::now).toList();

        assertThat(seen(outcomes, Expected::pages)).containsAll(model.pages().stream().map(Page::id).toList());
        assertThat(seen(outcomes, Expected::messages))
                .containsAll(model.messages().stream().map(EligibilityMessage::id).toList());
        assertThat(seen(outcomes, Expected::documents)).containsAll(model.documents().stream().map(DocumentRule::id).toList());
    }

    private static Stream<String> seen(List<Expected> outcomes, Function<Expected, List<String>> part) {
        return outcomes.stream().flatMap(outcome -> part.apply(outcome).stream());
    }

    /** Not those of another model, nor of a form that is delivered ready. */
    @Test
    void haveNamesOfTheirOwn() throws IOException {
        List<FormDefinition> all = Stream.concat(models().stream(), forms("*.yaml").stream()).toList();

        assertThat(models()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(all).extracting(FormDefinition::slug).doesNotHaveDuplicates();
        assertThat(all).extracting(FormDefinition::prefix).doesNotHaveDuplicates();
        assertThat(all).extracting(FormDefinition::name).doesNotHaveDuplicates();
    }

    @Test
    void belongToASubjectOfTheCatalogue() throws IOException {
        assertThat(models()).extracting(FormDefinition::category).isSubsetOf(FormDefinition.CATEGORIES);
    }
}
