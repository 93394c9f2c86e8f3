package fr.guichet.logic;

import fr.guichet.logic.Condition.Comparison;
import fr.guichet.logic.Condition.Operand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a condition from one line of text. `and` binds tighter than `or`. */
final class ConditionParser {
    static final Set<String> WORDS = Set.of("and", "or", "not", "in", "is");
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:([\\p{L}0-9_.]+)|'([^']*)'|(!=|<=|>=|[=<>(),]))");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    ConditionParser(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            String quoted = matcher.group(2);
            tokens.add(quoted != null ? "'" + quoted : matcher.group().strip());
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw wrong("unreadable from « " + text.substring(end).strip() + " »");
        }
    }

    Condition parse() {
        Condition condition = any();
        if (next < tokens.size()) {
            throw wrong("nothing expected at « " + tokens.get(next) + " »");
        }
        return condition;
    }

    private Condition any() {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (skip("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(List.copyOf(parts));
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (skip("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
    }

    private Condition one() {
        if (skip("not")) {
            return new Condition.Not(one());
        }
        if (skip("(")) {
            Condition inner = any();
            expect(")");
            return inner;
        }
        String word = word();
        return peek("(") ? function(word) : comparison(word);
    }

    private Condition function(String name) {
        expect("(");
        Condition read = switch (name) {
            case "count" -> count();
            case "age" -> {
                String id = closed(word());
                yield new Condition.Age(id, sign(), new Operand(word()));
            }
            case "past" -> new Condition.Past(closed(word()));
            case "future" -> new Condition.Future(closed(word()));
            case "outside" -> new Condition.Outside(closed(word()));
            case "same" -> {
                String id = word();
                expect(",");
                yield new Condition.Same(id, closed(word()));
            }
            case "before" -> {
                String id = word();
                expect(",");
                yield new Condition.Before(id, closed(word()));
            }
            default -> throw wrong("unknown function « " + name + " »");
        };
        return read;
    }

    private Condition count() {
        String value = word();
        expect("in");
        List<String> ids = list();
        expect(")");
        return new Condition.Count(value, ids, sign(), new Operand(word()));
    }

    private Condition comparison(String id) {
        if (skip("is")) {
            String state = word();
            return switch (state) {
                case "answered" -> new Condition.Answered(id);
                case "empty" -> new Condition.Not(new Condition.Answered(id));
                default -> throw wrong("« answered » or « empty » expected, not « " + state + " »");
            };
        }
        if (skip("in")) {
            return new Condition.OneOf(id, list());
        }
        if (skip("!=")) {
            return new Condition.Differs(id, word());
        }
        expect("=");
        return new Condition.OneOf(id, List.of(word()));
    }

    private List<String> list() {
        expect("(");
        List<String> values = new ArrayList<>(List.of(word()));
        while (skip(",")) {
            values.add(word());
        }
        expect(")");
        return List.copyOf(values);
    }

    private Comparison sign() {
        String token = take();
        return Arrays.stream(Comparison.values()).filter(one -> one.sign.equals(token)).findFirst()
                .orElseThrow(() -> wrong("a comparison expected, not « " + token + " »"));
    }

    private String closed(String word) {
        expect(")");
        return word;
    }

    private String word() {
        String token = take();
        if (token.startsWith("'")) {
            return token.substring(1);
        }
        if (!Character.isLetterOrDigit(token.charAt(0)) && token.charAt(0) != '_') {
            throw wrong("a word expected, not « " + token + " »");
        }
        return token;
    }

    private String take() {
        if (next == tokens.size()) {
            throw wrong("it ends too early");
        }
        return tokens.get(next++);
    }

    private boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private boolean skip(String token) {
        if (peek(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!skip(token)) {
            throw wrong("« " + token + " » expected" + (next < tokens.size() ? " before « " + tokens.get(next) + " »" : ""));
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("Condition « " + text + " »: " + what);
    }
}
