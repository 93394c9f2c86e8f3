package fr.guichet.logic;

import fr.guichet.logic.Condition.Test;
import fr.guichet.logic.Expression.Call;
import fr.guichet.logic.Expression.CountItems;
import fr.guichet.logic.Expression.CountOf;
import fr.guichet.logic.Expression.Each;
import fr.guichet.logic.Expression.If;
import fr.guichet.logic.Expression.Literal;
import fr.guichet.logic.Expression.Lookup;
import fr.guichet.logic.Expression.Reference;
import fr.guichet.logic.Expression.Today;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what stands by itself: a value, an id, something in parentheses, a function with its arguments. */
final class CallParser {
    private final Tokens tokens;
    private final ValueParser values;
    private final Parser parser;

    CallParser(Tokens tokens, ValueParser values, Parser parser) {
        this.tokens = tokens;
        this.values = values;
        this.parser = parser;
    }

    Expression one() {
        if (tokens.skip("(")) {
            Expression inner = parser.any();
            tokens.expect(")");
            return inner;
        }
        if (!tokens.peek().isWord()) {
            return new Literal(values.literal());
        }
        Token word = tokens.take();
        return tokens.skip("(") ? function(word) : word(word);
    }

    private Expression word(Token word) {
        return switch (word.text()) {
            case "today" -> new Today();
            case "nothing" -> new Literal(Value.NOTHING);
            case "true" -> Condition.ALWAYS;
            case "false" -> Condition.NEVER;
            default -> new Reference(id(word));
        };
    }

    private Expression function(Token name) {
        Expression read = switch (name.text()) {
            case "answer" -> new Reference(id(tokens.take()));
            case "if" -> choice();
            case "count" -> count();
            case "each" -> each();
            case "lookup" -> lookup();
            default -> named(name);
        };
        tokens.expect(")");
        return read;
    }

    private Expression named(Token name) {
        FrenchWords.meant(name.text()).ifPresent(word -> {
            throw tokens.error("logic.error.french", name.at(), name.text(), word);
        });
        List<Expression> arguments = arguments();
        Optional<Test.Kind> test = Arrays.stream(Test.Kind.values()).filter(one -> one.name().equals(name.text())).findFirst();
        if (test.isPresent()) {
            checkCount(name, arguments.size() == test.get().count, test.get().count, test.get().count);
            return new Test(test.get(), arguments);
        }
        Function function = Arrays.stream(Function.values()).filter(one -> one.name().equals(name.text())).findFirst()
                .orElseThrow(() -> tokens.error("logic.error.function", name.at(), name.text()));
        checkCount(name, function.takes(arguments.size()), function.least, function.most);
        return new Call(function, arguments);
    }

    private void checkCount(Token name, boolean right, int least, int most) {
        if (!right) {
            throw tokens.comma().orElseGet(() -> tokens.error(
                    most == Function.MANY ? "logic.error.few" : least == most ? "logic.error.count" : "logic.error.counts",
                    name.at(), name.text(), String.valueOf(least), String.valueOf(most)));
        }
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>(List.of(parser.any()));
        while (tokens.skip(",")) {
            arguments.add(parser.any());
        }
        return List.copyOf(arguments);
    }

    private Expression choice() {
        Condition when = condition();
        tokens.expect(",");
        Expression then = parser.any();
        tokens.expect(",");
        return new If(when, then, parser.any());
    }

    private Expression count() {
        if (!tokens.peek().isWord() || tokens.peekFurther().is("in")) {
            Value value = values.literal();
            tokens.expect("in");
            return new CountOf(value, ids());
        }
        String group = id(tokens.take());
        return new CountItems(group, tokens.skip(",") ? condition() : Condition.ALWAYS);
    }

    private List<String> ids() {
        tokens.expect("(");
        List<String> ids = new ArrayList<>(List.of(id(tokens.take())));
        while (tokens.skip(",")) {
            ids.add(id(tokens.take()));
        }
        tokens.expect(")");
        return List.copyOf(ids);
    }

    private Expression each() {
        String group = id(tokens.take());
        tokens.expect(",");
        return new Each(group, parser.any());
    }

    private Expression lookup() {
        String table = id(tokens.take());
        tokens.expect(",");
        Expression key = parser.any();
        tokens.expect(",");
        String column = id(tokens.take());
        return new Lookup(table, key, column, tokens.skip(",") ? parser.any() : null);
    }

    private Condition condition() {
        int at = tokens.peek().at();
        return parser.holds(parser.any(), at);
    }

    private String id(Token token) {
        if (!token.isWord() || !Words.isId(token.text())) {
            throw tokens.error("logic.error.id", token.at(), token.text());
        }
        return token.text();
    }
}
