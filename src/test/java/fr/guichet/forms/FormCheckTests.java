package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormCheckTests {
    private static final Map<String, Set<String>> TYPES = Map.of("text", Set.of("empty"), "single_choice", Set.of("empty"),
            "group",
            Set.of("empty"));

    @Test
    void findsNothingInARightForm() {
        assertThat(mistakes(
                """
                - {id: a, type: single_choice, label: A, options: [{value: x, label: X}]}
                - {id: b, type: text, label: B, when: a = x and filing = paper}
                - {id: g, type: group, label: G, questions: [{id: c, type: text, label: C}, {id: d, type: text, label: D, when: c = 1}]}
                - {id: e, type: text, label: E, when: g.c is answered}
                """))
                .isEmpty();
    }

    @Test
    void findsIdsThatDoNotExist() {
        assertThat(mistakes("- {id: a, type: text, label: A, when: z is answered or config.none = on}"))
                .hasSize(2).anyMatch(mistake -> mistake.contains("« z »")).anyMatch(mistake -> mistake.contains("config.none"));
    }

    @Test
    void findsAnswersThatAreNeverGiven() {
        assertThat(mistakes("""
                            - {id: a, type: single_choice, label: A, options: [{value: x, label: X}]}
                            - {id: b, type: text, label: B, when: "a in (x, y)"}
                            """)).containsExactly("question b: « a » is never « y »");
    }

    @Test
    void findsUnknownTypesAndCodes() {
        assertThat(mistakes("""
                            - {id: a, type: colour, label: A}
                            - {id: b, type: text, label: B, errors: {order: Faux}}
                            """)).containsExactly("question a: unknown type « colour »",
                "question b: the type text never raises « order »");
    }

    @Test
    void findsIdsGivenTwice() {
        assertThat(mistakes("""
                            - {id: a, type: text, label: A}
                            - {id: a, type: text, label: A}
                            """)).anyMatch(mistake -> mistake.contains("two of this id"));
    }

    @Test
    void findsConditionsThatDependOnThemselves() {
        assertThat(mistakes("""
                            - {id: a, type: text, label: A, when: b is answered}
                            - {id: b, type: text, label: B, when: a is answered}
                            """)).singleElement().asString().contains("depends on itself");
    }

    @Test
    void findsARuleThatRemindsMoreOftenThanItMay() {
        FormDefinition form = FormFile
                .read("""
                      settings: []
                      computed: []
                      documents: []
                      messages: []
                      steps: []
                      reminders: [{id: R1, event: decide, days: [-2, -1], to: [agent], task: Décidez, max: 1}]
                      """);

        assertThat(FormCheck.mistakes(form, TYPES)).containsExactly("reminder R1: 2 days, but at most 1");
    }

    private static List<String> mistakes(String questions) {
        return FormCheck
                .mistakes(FormFile.read("""
                                        settings: []
                                        computed: []
                                        documents: []
                                        messages: []
                                        reminders: []
                                        steps: [{id: s, title: S, pages: [{id: p, code: P, title: P, why: w, questions: %s}]}]
                                        """.formatted(flow(questions))), TYPES);
    }

    /** The lines of a list as a list in brackets. */
    private static String flow(String lines) {
        return "[" + String.join(", ", lines.lines().map(line -> line.substring(2)).toList()) + "]";
    }
}
