package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class FormFileTests {
    static Stream<Resource> shippedForms() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:forms/**/*.yaml"));
    }

    @ParameterizedTest
    @MethodSource("shippedForms")
    void readsBackWhatItWrites(Resource file) throws IOException {
        FormDefinition form = FormFile.read(file.getContentAsString(StandardCharsets.UTF_8));

        assertThat(FormFile.read(FormFile.write(form))).isEqualTo(form);
        assertThat(FormFile.read(FormFile.writeJson(form))).isEqualTo(form);
        assertThat(FormFile.read(FormFile.tree(form))).isEqualTo(form);
        assertThat(FormFile.write(FormFile.read(FormFile.write(form)))).isEqualTo(FormFile.write(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1040.16", "0012", "2026-01-01", "yes", "No", "null", "~", "on", "1e3", "0x1F", "a: b", "- a", "#a",
            "a #b",
            " a ", "{a}", "[a]", "*a", "&a", "!a", "%a", "@a", "`a`", "'", "\"", "l’été : « oui »", "deux\nlignes", "fin\n",
            "\ttab", "?", "|", ">",
            "true", "é", ".5", "1_000", "12:30:45", ""})
    void readsBackAnyText(String text) {
        FormDefinition form = FormFile
                .read("{name: " + tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text) + "}");

        assertThat(FormFile.read(FormFile.write(form)).name()).isEqualTo(text);
    }

    @Test
    void writesNothingThatGoesWithoutSaying() {
        FormDefinition form = FormFile
                .read("""
                      format: 1
                      name: Bourse
                      steps: [{id: s, title: S, pages: [{id: p, code: P, title: P, why: w, questions: [
                        {id: q, type: text, label: {self: Votre nom, other: Son nom}, required: [online, paper], paper: true}]}]}]
                      """);

        assertThat(FormFile.write(form)).isEqualTo("""
                                                   format: 1
                                                   name: Bourse
                                                   steps:
                                                     - id: s
                                                       title: S
                                                       pages:
                                                         - id: p
                                                           code: P
                                                           title: P
                                                           why: w
                                                           questions:
                                                             - id: q
                                                               type: text
                                                               label:
                                                                 self: Votre nom
                                                                 other: Son nom
                                                               required:
                                                                 - online
                                                                 - paper
                                                               paper: true
                                                   """);
    }

    @Test
    void keepsWhatDiffersFromWhatGoesWithoutSaying() {
        FormDefinition form = FormFile.read("documents: [{id: d, name: D, readers: A, demanded: false, stage: decision}]");

        assertThat(FormFile.read(FormFile.write(form)).documents()).isEqualTo(form.documents());
        assertThat(FormFile.write(form)).contains("readers: A", "demanded: false", "stage: decision");
    }

    @Test
    void saysWhereAnUnknownWordStands() {
        assertThatThrownBy(() -> FormFile.read("format: 1\nslag: apa\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line ").hasMessageContaining("slag");
    }

    @Test
    void saysWhichConditionCannotBeRead() {
        assertThatThrownBy(
                () -> FormFile.read("computed:\n  - id: a\n    cases:\n      - {when: 'a ==', value: b}\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("computed").hasMessageContaining("a ==");
    }
}
