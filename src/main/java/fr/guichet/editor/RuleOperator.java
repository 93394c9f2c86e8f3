package fr.guichet.editor;

import fr.guichet.logic.Comparison;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Condition.Test;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Function;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Value;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be asked of an answer by choosing, without writing. */
enum RuleOperator {
    EQUAL(Comparison.EQUAL), DIFFERS(Comparison.DIFFERS), LESS(Comparison.LESS), AT_MOST(Comparison.AT_MOST), MORE(
            Comparison.MORE), AT_LEAST(Comparison.AT_LEAST), ONE_OF(null), ANSWERED(null), EMPTY(null), PAST(null), FUTURE(
                    null), OUTSIDE(null), AGE_LESS(Comparison.LESS), AGE_LEAST(Comparison.AT_LEAST), COUNT_LESS(
                            Comparison.LESS), COUNT_LEAST(Comparison.AT_LEAST);

    private final @Nullable Comparison comparison;

    RuleOperator(@Nullable Comparison comparison) {
        this.comparison = comparison;
    }

    /** The operators for a kind of answer, the usual ones first. */
    static List<RuleOperator> of(Kind kind) {
        return switch (kind) {
            case number -> List.of(EQUAL, DIFFERS, LESS, AT_MOST, MORE, AT_LEAST, ANSWERED, EMPTY);
            case date -> List.of(LESS, AT_MOST, EQUAL, AT_LEAST, MORE, PAST, FUTURE, AGE_LESS, AGE_LEAST, ANSWERED, EMPTY);
            case choice, choices -> List.of(EQUAL, DIFFERS, ONE_OF, ANSWERED, EMPTY);
            case yes_no, text, any -> List.of(EQUAL, DIFFERS, ANSWERED, EMPTY);
            case address -> List.of(OUTSIDE, ANSWERED, EMPTY);
            case group -> List.of(COUNT_LEAST, COUNT_LESS, ANSWERED, EMPTY);
            case file -> List.of(ANSWERED, EMPTY);
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean needsValue() {
        return comparison != null || this == ONE_OF;
    }

    /** Whether its value is a number whatever the answer is. */
    boolean counts() {
        return name().startsWith("AGE") || name().startsWith("COUNT");
    }

    /** @param values those that are compared with, at least one where one is needed */
    Condition condition(String id, List<Value> values) {
        Expression subject = new Expression.Reference(id);
        return switch (this) {
            case ONE_OF -> new Condition.OneOf(subject, values);
            case ANSWERED -> new Condition.Answered(subject);
            case EMPTY -> new Condition.Not(new Condition.Answered(subject));
            case PAST -> new Test(Test.Kind.past, List.of(subject));
            case FUTURE -> new Test(Test.Kind.future, List.of(subject));
            case OUTSIDE -> new Test(Test.Kind.outside, List.of(subject));
            case AGE_LESS, AGE_LEAST -> compare(new Expression.Call(Function.age, List.of(subject)), values);
            case COUNT_LESS, COUNT_LEAST -> compare(new Expression.CountItems(id, Condition.ALWAYS), values);
            default -> compare(subject, values);
        };
    }

    private Condition compare(Expression subject, List<Value> values) {
        return new Condition.Compare(subject, Objects.requireNonNull(comparison), new Expression.Literal(values.getFirst()));
    }
}
