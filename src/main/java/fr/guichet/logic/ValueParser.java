package fr.guichet.logic;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the values that stand in a text: numbers, days, words and texts in quotes. */
final class ValueParser {
    /** What makes of a word before it the beginning of a calculation. */
    private static final Set<String> GOES_ON = Set.of("(", "+", "-", "*", "/");

    private final Tokens tokens;

    ValueParser(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Value> list() {
        tokens.expect("(");
        List<Value> values = new ArrayList<>(List.of(literal()));
        while (tokens.skip(",")) {
            values.add(literal());
        }
        tokens.expect(")");
        return List.copyOf(values);
    }

    /** A value that stands alone; a bare word is one too. */
    Value literal() {
        Token token = tokens.take();
        if (token.is("-") && tokens.peek().kind() == Token.Kind.NUMBER) {
            return new Value.Decimal(new BigDecimal(tokens.take().text()).negate());
        }
        return switch (token.kind()) {
            case NUMBER -> new Value.Decimal(new BigDecimal(token.text()));
            case DAY -> day(token);
            case WORD, QUOTED -> new Value.Text(token.text());
            default -> throw tokens.error("logic.error.value", token.at(), token.text());
        };
    }

    private Value day(Token token) {
        try {
            return Value.Day.of(LocalDate.parse(token.text()));
        } catch (DateTimeException noDay) {
            throw tokens.error("logic.error.day", token.at(), token.text());
        }
    }

    /** The bare word that is next, where one is a value; none where something else stands, or where it begins a calculation. */
    Optional<Value> bare() {
        Token word = tokens.peek();
        Token further = tokens.peekFurther();
        boolean value = word.isWord() && Words.isBareValue(word.text())
                && !(further.kind() == Token.Kind.SIGN && GOES_ON.contains(further.text()));
        return value ? Optional.of(literal()) : Optional.empty();
    }
}
