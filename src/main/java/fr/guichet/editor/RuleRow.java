package fr.guichet.editor;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Kind;
import fr.guichet.logic.PartialDate;
import fr.guichet.logic.Term;
import fr.guichet.logic.Value;
import fr.guichet.logic.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * A comparison made of choices.
 *
 * @param term what is looked at
 * @param values what it is compared with
 */
record RuleRow(String term, String operator, List<String> values) implements RuleItem {
    static final RuleRow BLANK = new RuleRow("", "", List.of());

    boolean isBlank() {
        return term.isEmpty();
    }

    Optional<Condition> condition(Vocabulary vocabulary) {
        Kind kind = vocabulary.term(term).map(Term::kind).orElse(Kind.any);
        return RuleOperator.of(kind).stream().filter(one -> one.word().equals(operator)).findFirst().flatMap(found -> {
            List<Value> read = values.stream().filter(value -> !value.isBlank())
                    .map(value -> value(value, found.counts() ? Kind.number : kind)).flatMap(Optional::stream).toList();
            return found.needsValue() && read.isEmpty() ? Optional.empty() : Optional.of(found.condition(term, read));
        });
    }

    private static Optional<Value> value(String typed, Kind kind) {
        String plain = typed.strip();
        return switch (kind) {
            case number -> number(plain.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.'));
            case date -> date(plain);
            default -> Optional.of(new Value.Text(plain));
        };
    }

    private static Optional<Value> number(String plain) {
        return plain.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")
                ? Optional.of(new Value.Decimal(new BigDecimal(plain)))
                : Optional.empty();
    }

    private static Optional<Value> date(String plain) {
        try {
            LocalDate day = LocalDate.parse(plain);
            return Optional.of(new Value.Day(new PartialDate(day.getDayOfMonth(), day.getMonthValue(), day.getYear())));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
