package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Variables;
import fr.guichet.forms.Variables.Where;
import fr.guichet.logic.Expression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the library of the project offers fits forms as it is. */
class LibraryTests {
    static Stream<JsonNode> entries() throws IOException {
        List<JsonNode> families = YAMLMapper.builder().build().readValue(
                new ClassPathResource("form-library/questions.yaml").getInputStream(), new TypeReference<>() {
                });
        return families.stream().flatMap(family -> family.path("entries").valueStream());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void readyQuestionsNeedNothingElse(JsonNode entry) throws IOException {
        FormDefinition form = CheckingContext.asking(JsonMapper.builder().build().writeValueAsString(entry.path("questions")),
                "");

        assertThat(CheckingContext.check().findings(form)).filteredOn(finding -> finding.element().startsWith("question:")
                || finding.element().startsWith("option:") || finding.element().startsWith("rule:"))
                .filteredOn(finding -> !finding.key().startsWith("checking.filing")).isEmpty();
    }

    @Test
    void readyDocumentsNeedNothingElse() throws IOException {
        List<JsonNode> families = YAMLMapper.builder().build().readValue(
                new ClassPathResource("form-library/documents.yaml").getInputStream(), new TypeReference<>() {
                });
        List<JsonNode> documents = families.stream().flatMap(family -> family.path("documents").valueStream()).toList();
        String capacity = "{id: capacity, type: single_choice, label: Pour qui ?, options: [{value: legal_rep, label: Elle}, {value: organisation, label: Un organisme}]}";

        FormDefinition form = CheckingContext.asking("[" + capacity + "]",
                "documents: " + JsonMapper.builder().build().writeValueAsString(documents));

        assertThat(documents).extracting(one -> one.path("id").asString()).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        assertThat(CheckingContext.check().findings(form)).filteredOn(finding -> finding.element().startsWith("document:"))
                .filteredOn(finding -> !finding.key().equals("checking.document.nowhere")).isEmpty();
    }

    /** The recipes of the guide for administrators. */
    static Stream<String> recipes() throws IOException {
        return Files.readAllLines(Path.of("docs/faire-une-demarche.md")).stream().filter(line -> line.matches("\\| [0-9]+\\. .*"))
                .map(line -> line.substring(line.lastIndexOf("| `") + 3, line.lastIndexOf('`')));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void recipesOfTheGuideCanBeRead(String recipe) {
        assertThat(Expression.parse(recipe).write()).isEqualTo(recipe);
    }

    @Test
    void theTextsOfGuichetNameKnownVariablesOnly() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:form-basis/*.yaml");
        Resource some = new ClassPathResource("form-library/notices.yaml");

        assertThat(Stream.concat(Arrays.stream(files), Stream.of(some)).flatMap(LibraryTests::variables)
                .filter(name -> !name.startsWith("block."))
                .filter(name -> !Variables.names(Where.letters).contains(name))).isEmpty();
    }

    @Test
    void everyVariableOfLettersHasAnExample() {
        assertThat(Variables.examples().keySet()).containsAll(Variables.names(Where.letters).stream()
                .filter(name -> !name.startsWith("[") && !name.startsWith("block.") && !name.startsWith("request.of")
                        && !name.equals("request.name"))
                .toList());
    }

    private static Stream<String> variables(Resource file) {
        try {
            return java.util.regex.Pattern.compile("\\{([a-zA-Z]+ ?[a-zA-Z0-9.]*)}")
                    .matcher(file.getContentAsString(StandardCharsets.UTF_8)).results().map(found -> found.group(1));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void aVariableThatNobodyKnowsIsTold() throws IOException {
        FormDefinition form = CheckingContext.asking("[{id: a, type: text, label: 'Q {service.phon} {receivedOn}'}]",
                "notices: {blocks: {}, texts: [{id: n, code: N, subject: '{a} {receivedOn} {reqest.number}', body: [x]}]}");

        assertThat(CheckingContext.check().findings(form)).filteredOn(finding -> finding.key().startsWith("checking.variable"))
                .extracting(finding -> finding.args().getFirst())
                .containsExactlyInAnyOrder("{service.phon}", "{receivedOn}", "{reqest.number}");
    }
}
