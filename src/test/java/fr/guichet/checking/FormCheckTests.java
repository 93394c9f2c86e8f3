package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormCheckTests {

    @Test
    void findsNothingInARightForm() {
        assertThat(blocking(
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
        assertThat(blocking("- {id: a, type: text, label: A, when: z is answered or config.none = on}"))
                .containsExactly("question:a logic.mistake.unknown [z, ]", "question:a logic.mistake.unknown [config.none, ]");
    }

    @Test
    void findsAnswersThatAreNeverGiven() {
        assertThat(blocking("""
                            - {id: a, type: single_choice, label: A, options: [{value: x, label: X}]}
                            - {id: b, type: text, label: B, when: "a in (x, other)"}
                            """)).containsExactly("question:b logic.mistake.never [other, a]");
    }

    @Test
    void findsUnknownTypesAndCodes() {
        assertThat(blocking("""
                            - {id: a, type: colour, label: A}
                            - {id: b, type: text, label: B, errors: {order: Faux}}
                            """)).containsExactly("question:a checking.reference.type [colour]",
                "question:b checking.reference.code [order, empty, format, too_long]");
    }

    @Test
    void findsIdsGivenTwice() {
        assertThat(blocking("""
                            - {id: a, type: text, label: A}
                            - {id: a, type: text, label: A}
                            """)).containsExactly("question:a checking.id.twice [a]");
    }

    @Test
    void findsConditionsThatDependOnThemselves() {
        assertThat(blocking("""
                            - {id: a, type: text, label: A, when: b is answered}
                            - {id: b, type: text, label: B, when: a is answered}
                            """)).singleElement().asString().contains("checking.circle").contains("a → b");
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

        assertThat(CheckingContext.check().findings(form))
                .contains(Finding.blocking("reminder:R1", "checking.reminder.max", "2", "1"));
    }

    /** What keeps a form of one page with these questions from being published. */
    static List<String> blocking(String questions) {
        return CheckingContext.check().findings(CheckingContext.asking(questions)).stream().filter(Finding::isBlocking)
                .map(finding -> finding.element() + " " + finding.key() + " " + finding.args()).toList();
    }
}
