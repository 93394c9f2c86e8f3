package fr.guichet.logic;

import fr.guichet.logic.Expression.Calculation;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Negative;
import fr.guichet.logic.Expression.Operator;
import fr.guichet.logic.Expression.Shift;
import fr.guichet.logic.Expression.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression from one line of text. From loose to tight: `or`, `and`, `not`, comparisons, `+ -`, `* /`. A bare word is an
 * id, but right of `=` and `!=` and in the list of `in` it is a value; another question is named there as `answer(id)`.
 */
final class Parser {
    /** More parentheses in each other than anybody can read. */
    private static final int DEEPEST = 50;

    private final Tokens tokens;
    private final ValueParser values;
    private final CallParser calls;
    private int depth;

    Parser(String text) {
        this.tokens = new Tokens(text);
        this.values = new ValueParser(tokens);
        this.calls = new CallParser(tokens, values, this);
    }

    Expression expression() {
        Expression whole = any();
        tokens.expectEnd();
        return whole;
    }

    Condition condition() {
        Condition whole = holds(any(), tokens.peek().at());
        tokens.expectEnd();
        return whole;
    }

    Expression any() {
        int at = tokens.peek().at();
        if (++depth > DEEPEST) {
            throw tokens.error("logic.error.deep", at);
        }
        Expression read = alternatives(at);
        depth--;
        return read;
    }

    private Expression alternatives(int at) {
        Expression first = all();
        if (!tokens.peek().is("or")) {
            return first;
        }
        List<Condition> parts = new ArrayList<>(List.of(holds(first, at)));
        while (tokens.skip("or")) {
            int next = tokens.peek().at();
            parts.add(holds(all(), next));
        }
        return new Condition.Any(List.copyOf(parts));
    }

    private Expression all() {
        int at = tokens.peek().at();
        Expression first = not();
        if (!tokens.peek().is("and")) {
            return first;
        }
        List<Condition> parts = new ArrayList<>(List.of(holds(first, at)));
        while (tokens.skip("and")) {
            int next = tokens.peek().at();
            parts.add(holds(not(), next));
        }
        return new Condition.All(List.copyOf(parts));
    }

    private Expression not() {
        if (tokens.skip("not")) {
            int at = tokens.peek().at();
            return new Condition.Not(holds(not(), at));
        }
        return comparison();
    }

    private Expression comparison() {
        Expression left = sum();
        if (tokens.skip("is")) {
            return state(left);
        }
        if (tokens.skip("in")) {
            return new Condition.OneOf(left, values.list());
        }
        Optional<Comparison> sign = Comparison.of(tokens.peek().text()).filter(one -> tokens.skip(one.sign));
        return sign.isEmpty() ? left : new Condition.Compare(left, sign.get(), right(sign.get()));
    }

    private Condition state(Expression subject) {
        Token state = tokens.take();
        return switch (state.text()) {
            case "answered" -> new Condition.Answered(subject);
            case "empty" -> new Condition.Not(new Condition.Answered(subject));
            default -> throw tokens.error("logic.error.state", state.at(), state.text());
        };
    }

    private Expression right(Comparison sign) {
        return sign.isOrder() ? sum() : values.bare().<Expression>map(Literal::new).orElseGet(this::sum);
    }

    private Expression sum() {
        Expression left = product();
        Operator operator = operator("+", Operator.PLUS, "-", Operator.MINUS);
        while (operator != null) {
            Expression right = product();
            Optional<Unit> unit = unit();
            left = unit.isPresent()
                    ? new Shift(left, operator == Operator.PLUS, right, unit.get())
                    : new Calculation(left, operator, right);
            operator = operator("+", Operator.PLUS, "-", Operator.MINUS);
        }
        return left;
    }

    private Optional<Unit> unit() {
        return Arrays.stream(Unit.values()).filter(one -> tokens.skip(one.name())).findFirst();
    }

    private Expression product() {
        Expression left = signed();
        Operator operator = operator("*", Operator.TIMES, "/", Operator.DIVIDED_BY);
        while (operator != null) {
            left = new Calculation(left, operator, signed());
            operator = operator("*", Operator.TIMES, "/", Operator.DIVIDED_BY);
        }
        return left;
    }

    private @Nullable Operator operator(String first, Operator one, String second, Operator other) {
        return tokens.skip(first) ? one : tokens.skip(second) ? other : null;
    }

    private Expression signed() {
        if (tokens.peek().is("-") && tokens.peekFurther().kind() == Token.Kind.NUMBER) {
            return new Literal(values.literal());
        }
        return tokens.skip("-") ? new Negative(signed()) : calls.one();
    }

    Condition holds(Expression expression, int at) {
        if (expression instanceof Condition condition) {
            return condition;
        }
        throw tokens.misplaced(tokens.error("logic.error.no-condition", at, expression.write()));
    }
}
