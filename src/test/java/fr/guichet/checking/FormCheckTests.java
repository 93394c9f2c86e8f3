package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTests {

    @Test
    void findsNothingInARightForm() {
        assertThat(blocking(
                """
                - {id: a, type: single_choice, label: A, options: [{value: x, label: X}, {value: y, label: Y}]}
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
                            - {id: a, type: single_choice, label: A, options: [{value: x, label: X}, {value: y, label: Y}]}
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
    void findsExamplesThatDoNotFitTheirPattern() {
        assertThat(blocking("""
                            - {id: a, type: text, label: A, pattern: "[0-9]{4}[A-Z]", pattern_example: 12 34A}
                            - {id: b, type: text, label: B, pattern: "[0-9]{4}", pattern_example: "123"}
                            """)).containsExactly("question:b checking.shape.pattern-example [123]");
    }

    @Test
    void findsAnswersThatAgentsMayNotLookFor() {
        assertThat(blocking("""
                            - {id: a, type: text, label: A, searchable: true}
                            - {id: b, type: nir, label: B, searchable: true}
                            - {id: c, type: text, label: C, searchable: true, readers: M}
                            - {id: d, type: group, label: D, questions: [{id: e, type: text, label: E, searchable: true}]}
                            """)).containsExactly("question:b checking.shape.searchable []",
                "question:d.e checking.shape.searchable []");
    }

    @Test
    void findsConditionsThatDependOnThemselves() {
        assertThat(blocking("""
                            - {id: a, type: text, label: A, when: b is answered}
                            - {id: b, type: text, label: B, when: a is answered}
                            """)).singleElement().asString().contains("checking.circle").contains("a → b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "reminders: [{id: R1, event: decide, days: [-2, -1], to: [agent], task: Décidez, max: 1}] | reminder:R1 checking.reminder.max",
            "reminders: [{id: R1, event: decid, days: [-2], to: [agent], task: Décidez}] | reminder:R1 checking.reminder.event.near",
            "reminders: [{id: R1, event: decide, days: [-2], to: [mayor], task: Décidez}] | reminder:R1 checking.reminder.to",
            "reminders: [{id: R1, event: decide, days: [-2], to: [agent]}] | reminder:R1 checking.reminder.silent",
            "reminders: [{id: R1, event: decide, days: [-2], to: [subject], notice: reminder_9}] | reminder:R1 checking.reminder.notice.near",
            "deadlines: [{id: D, title: D, starts: received_on}] | deadline:D checking.deadline.length",
            "settings: [{id: c, label: C, type: amount, value: '1,5', from: 2026-01-01}] | setting:c checking.setting.value.amount",
            "settings: [{id: c, label: C, type: integer, value: '1', from: 2027-01-01}] | setting:c checking.setting.none-today",
            "settings: [{id: c, label: C, type: text, value: a}, {id: c, label: C, type: text, value: b}] | setting:c checking.setting.twice",
            "tables: [{id: t, label: T}] | table:t checking.table.empty",
            "tables: [{id: t, label: T, versions: [{from: 2027-01-01, rows: {a: {x: '1'}}}]}] | table:t checking.table.none-today",
            "tables: [{id: t, label: T, versions: [{from: 2026-01-01, rows: {a: {x: '1'}, b: {y: '1'}}}]}] | table:t checking.table.gap",
            "tables: [{id: t, label: T, versions: [{from: 2026-01-01, rows: {a: {x: '1 000,50'}}}]}] | table:t checking.table.number",
            "computed: [{id: c, label: C, value: '3 / 0'}] | computed:c logic.mistake.zero",
            "documents: [{id: d, name: Un papier}] | document:d checking.document.nowhere",
            "documents: [{id: d, name: Un papier, question: dd}] | document:d checking.document.question",
            "messages: [{id: M, when: a is answered, level: blocking, text: Non}] | message:M checking.shape.beside",
            "messages: [{id: M, when: a is answered, beside: aa, text: Non}] | message:M checking.reference.beside.near",
            "computed: [{id: c, label: C}] | computed:c checking.shape.computed",
            "computed: [{id: c, label: C, value: '1', shown: Total}] | computed:c checking.shape.shown"})
    void findsPartsThatCannotWork(String part, String finding) {
        assertThat(found("- {id: a, type: text, label: A}", part, true)).contains(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{id: q, type: single_choice, label: Q, options: [{value: x, label: X}]} | checking.shape.options",
            "{id: q, type: text} | checking.text.label", "{id: q, type: information, label: Q} | checking.text.body",
            "{id: 1q, type: text, label: Q} | checking.shape.id", "{id: today, type: text, label: Q} | checking.shape.id",
            "{id: q, type: text, label: Q, pattern: '[0-9'} | checking.shape.pattern",
            "{id: q, type: group, label: Q} | checking.shape.group",
            "{id: q, type: linked_choice, label: Q, levels: [A], branches: [a > b, c]} | checking.shape.levels",
            "{id: q, type: linked_choice, label: Q, levels: [A, B], branches: [a, b]} | checking.shape.branches",
            "{id: q, type: linked_choice, label: Q, levels: [A, B], branches: [a > b > c, d]} | checking.shape.deep",
            "{id: q, type: linked_choice, label: Q, levels: [A, B], branches: [a > b, 'a>b', d]} | checking.shape.twice",
            "{id: q, type: group, label: Q, min_items: 3, max_items: 2, questions: [{id: c, type: text, label: C}]} | checking.shape.bounds",
            "{id: q, type: text, label: Q, rules: [{when: q is answered, level: error, text: ''}]} | checking.text.text"})
    void findsQuestionsThatCannotBeAsked(String question, String key) {
        assertThat(found("- " + question, "", true)).anyMatch(finding -> finding.endsWith(" " + key));
    }

    @Test
    void saysThatAPageOfDocumentsIsNotShownWithoutAny() {
        assertThat(CheckingContext.check().findings(CheckingContext.joining("")).stream().map(Finding::key))
                .contains("checking.shape.no-document");
        assertThat(CheckingContext.check().findings(CheckingContext.joining("{id: d, name: Un papier}")).stream()
                .map(Finding::key)).doesNotContain("checking.shape.no-document");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "value: 'lookup(t, k, x)' | checking.table.row",
            "value: 'lookup(t, if(a is answered, \"Low\", \"low\"), x)' | checking.table.row",
            "value: 'lookup(t, \"Low\", x)' | logic.mistake.row.near", "value: 'lookup(t, \"low\", x)' | ",
            "value: '3 / 0' | logic.mistake.zero"})
    void findsTextsThatNameNoRowOfATable(String value, String key) {
        assertThat(found("- {id: a, type: text, label: A}",
                """
                tables: [{id: t, label: T, versions: [{from: 2026-01-01, rows: {low: {x: '1'}}}]}]
                computed: [{id: k, label: K, cases: [{when: a is answered, value: Low}]}, {id: c, label: C, %s}]
                """.formatted(value), true))
                .isEqualTo(key == null ? List.of() : List.of("computed:c " + key));
    }

    @Test
    void advisesToFillATable() {
        assertThat(found("- {id: a, type: text, label: A}", "tables: [{id: t, label: T, versions: [{from: 2026-01-01}]}]", false))
                .containsExactly("table:t checking.table.blank");
    }

    @Test
    void saysThatTheFewestItemsOfAGroupCountOnlyWhereAnAnswerIsDemanded() {
        String group = "- {id: q, type: group, label: Q, min_items: 2, %s questions: [{id: c, type: text, label: C}]}";

        assertThat(found(group.formatted(""), "", false)).contains("question:q checking.shape.fewest");
        assertThat(found(group.formatted("required: [online],"), "", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Cliquez ici pour continuer | link", "Les champs en rouge sont obligatoires | colour",
            "Voir la colonne de droite | place", "L'adresse | apostrophe", "ATTENTION À LA DATE | capitals", "Votre nom * | star",
            "TODO | unfinished",
            "Dites pourquoi vous demandez et quand et comment et où et avec qui et depuis quand et jusqu’à quand et pour combien et par qui et dans quel but et selon quelle règle vous demandez | long"})
    void advisesOnWordingsThatNotEverybodyUnderstands(String label, String what) {
        assertThat(found("- {id: q, type: text, label: \"" + label + "\"}", "", false))
                .containsExactly("question:q checking.wording." + what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Votre IBAN", "APA", "Le carton rouge", "Bonjour {subject.firstName}", "RIB, IBAN"})
    void leavesPlainWordingsAlone(String label) {
        assertThat(found("- {id: q, type: text, label: \"" + label + "\"}", "", false)).isEmpty();
    }

    private static List<String> found(String questions, String parts, boolean blocking) {
        return CheckingContext.check().findings(CheckingContext.asking(questions, parts)).stream()
                .filter(finding -> finding.isBlocking() == blocking).map(finding -> finding.element() + " " + finding.key())
                .toList();
    }

    /** What keeps a form of one page with these questions from being published. */
    static List<String> blocking(String questions) {
        return CheckingContext.check().findings(CheckingContext.asking(questions)).stream().filter(Finding::isBlocking)
                .map(finding -> finding.element() + " " + finding.key() + " " + finding.args()).toList();
    }
}
