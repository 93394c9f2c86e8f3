package fr.guichet.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a line of text into its pieces, and gives them one by one. */
final class Tokens {
    private static final Pattern PIECE = Pattern
            .compile("\\s*(?:(?<day>\\d{4}-\\d{2}-\\d{2}(?![\\p{L}0-9_.]))|(?<word>[\\p{L}0-9_.]+)"
                    + "|'(?<quoted>(?:[^']|'')*)'|[\"“«](?<doubled>[^\"”»]*)[\"”»]|(?<sign>!=|<=|>=|[=<>(),+*/-]))");

    private static final Pattern COMMA = Pattern.compile("(?<![\\p{L}0-9,._])[0-9]+,[0-9]+(?![\\p{L}0-9._]|,[0-9])");
    private static final int LONGEST = 4000;

    private final String text;
    private final List<Token> all = new ArrayList<>();
    private int next;

    Tokens(String text) {
        this.text = text;
        if (text.length() > LONGEST) {
            throw error("logic.error.long", LONGEST, String.valueOf(LONGEST));
        }
        Matcher matcher = PIECE.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            all.add(token(matcher));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw error("logic.error.unreadable", end + leadingSpaces(end), text.substring(end).strip());
        }
        all.add(new Token(Token.Kind.END, "", text.length()));
    }

    private static Token token(Matcher found) {
        if (found.group("day") != null) {
            return new Token(Token.Kind.DAY, found.group("day"), found.start("day"));
        }
        if (found.group("quoted") != null) {
            return new Token(Token.Kind.QUOTED, found.group("quoted").replace("''", "'"), found.start("quoted") - 1);
        }
        if (found.group("doubled") != null) { // as people write it; it is written back with simple marks
            return new Token(Token.Kind.QUOTED, found.group("doubled").strip(), found.start("doubled") - 1);
        }
        String word = found.group("word");
        return word == null
                ? new Token(Token.Kind.SIGN, found.group("sign"), found.start("sign"))
                : new Token(Words.isNumber(word) ? Token.Kind.NUMBER : Token.Kind.WORD, word, found.start("word"));
    }

    private int leadingSpaces(int end) {
        int spaces = 0;
        while (Character.isWhitespace(text.charAt(end + spaces))) {
            spaces++;
        }
        return spaces;
    }

    Token peek() {
        return all.get(next);
    }

    /** The piece after the next one. */
    Token peekFurther() {
        return all.get(Math.min(next + 1, all.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (token.kind() == Token.Kind.END) {
            throw error("logic.error.ends", token.at());
        }
        next++;
        return token;
    }

    boolean skip(String word) {
        if (peek().is(word)) {
            next++;
            return true;
        }
        return false;
    }

    void expect(String word) {
        if (!skip(word)) {
            throw misplaced(peek().kind() == Token.Kind.END
                    ? error("logic.error.missing", peek().at(), word)
                    : error("logic.error.expected", peek().at(), word, peek().text()));
        }
    }

    void expectEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw misplaced(error("logic.error.surplus", peek().at(), peek().text()));
        }
    }

    /** Says it better where a number was written with a comma, or a word between values in French. */
    LogicError misplaced(LogicError otherwise) {
        Token before = all.get(Math.max(0, next - 1));
        return (peek().is(",") ? comma() : Optional.<LogicError>empty())
                .or(() -> Stream.of(peek(), before)
                        .filter(token -> token == before ? token.is("non") : FrenchWords.isBetween(token.text()))
                        .flatMap(token -> FrenchWords.meant(token.text()).stream()
                                .map(word -> error("logic.error.french", token.at(), token.text(), word)))
                        .findFirst())
                .orElse(otherwise);
    }

    /** A number that was written with a comma. */
    Optional<LogicError> comma() {
        return COMMA.matcher(text).results().findFirst()
                .map(found -> error("logic.error.comma", found.start(), found.group(), found.group().replace(',', '.')));
    }

    LogicError error(String key, int at, String... arguments) {
        return new LogicError(key, text, at, arguments);
    }
}
