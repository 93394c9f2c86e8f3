package fr.guichet.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line of text and one tree, both ways without loss. */
class ExpressionTextTests {

    @Test
    void everyTreeIsWrittenAsTheLineThatReadsBackToIt() {
        for (int seed = 0; seed < 20_000; seed++) {
            RandomTrees trees = new RandomTrees(seed);
            Expression expression = trees.expression(1 + seed % 4);
            Condition condition = trees.condition(1 + seed % 4);

            assertThat(Expression.parse(expression.write())).as(expression.write()).isEqualTo(expression);
            assertThat(Condition.parse(condition.write())).as(condition.write()).isEqualTo(condition);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacity != self", "capacity in (relative, professional)", "requester_organisation is empty",
            "count(no in (can_get_up, can_wash)) < config.routing.minNo", "age(subject_birth_date) < 60", "past(permit_until)",
            "same(consent_email, requester_email)", "not (mandate_scope = file)", "a = x and (b = y or c = z)",
            "min(plan, lookup(apa, gir, ceiling)) - 0.9 * plan / (2.67 - 0.725)", "birth + 60 years > today - 3 months",
            "if(income is empty, nothing, round(income / 12, 2))", "sum(each(trips, km * config.rate)) >= 150",
            "start = answer(end)", "due = 2026-01-31", "name = 'L''été'", "count(trips, km > 100) > 1", "x - (y - z)",
            "lookup(apa, 'gir1', ceiling, date(year(today), 1, 1)) = 12.50"})
    void aLineKeepsItsWords(String line) {
        assertThat(Expression.parse(line).write()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"if(a < 600, \"basse\", 'haute')", "if(a < 600, “basse”, « haute »)"})
    void aTextMayStandInWhateverQuotesPeopleType(String line) {
        assertThat(Expression.parse(line).write()).isEqualTo("if(a < 600, 'basse', 'haute')");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"a = | 3 | logic.error.ends", "a ? b | 2 | logic.error.unreadable",
            "a = b c | 6 | logic.error.surplus", "(a = b | 6 | logic.error.missing", "a in b | 5 | logic.error.expected",
            "a is full | 5 | logic.error.state", "agee(birth) < 60 | 0 | logic.error.function",
            "round(a, b, c) > 1 | 0 | logic.error.counts", "a = 2026-02-30 | 4 | logic.error.day",
            "a < 0,35 | 4 | logic.error.comma", "if(a = b, 0,35, 1) > 0 | 10 | logic.error.comma",
            "round(0,35 * a, 2) > 1 | 6 | logic.error.comma", "today - 3 ans > a | 10 | logic.error.french",
            "si(a = b, 1, 2) > 0 | 0 | logic.error.french", "arrondi(a) > 0 | 0 | logic.error.french",
            "a = b et c = d | 6 | logic.error.french", "non a = b | 0 | logic.error.french",
            "(a = b ou c = d) | 7 | logic.error.french",
            "a = x and b | 10 | logic.error.no-condition", "if(a, b, c) = d | 3 | logic.error.no-condition",
            "same(a) | 0 | logic.error.count", "min() | 4 | logic.error.value", "lookup(12, a, b) > 1 | 7 | logic.error.id"})
    void aMistakeIsToldWithItsPlace(String line, int at, String key) {
        LogicError error = catchThrowableOfType(LogicError.class, () -> Condition.parse(line));

        assertThat(error.key()).isEqualTo(key);
        assertThat(error.at()).isEqualTo(at);
    }

    @Test
    void aCalculationIsNoCondition() {
        assertThatThrownBy(() -> Condition.parse("a + b")).isInstanceOf(LogicError.class);
    }

    @Test
    void whatIsTooDeepOrTooLongIsRefusedInsteadOfBreakingDown() {
        assertThat(catchThrowableOfType(LogicError.class, () -> Expression.parse("(".repeat(2000) + "a")).key())
                .isEqualTo("logic.error.deep");
        assertThat(catchThrowableOfType(LogicError.class, () -> Expression.parse("a + ".repeat(2000) + "a")).key())
                .isEqualTo("logic.error.long");
        assertThat(catchThrowableOfType(LogicError.class, () -> Condition.parse("not ".repeat(900) + "a = b"))).isNull();
    }
}
