package fr.guichet.logic;

import fr.guichet.shared.TypedNumber;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an expression comes to. Yes and no are the words `yes` and `no`, like the answers to such a question. */
public sealed interface Value {
    /** Not answered, or not to be computed. */
    record Nothing() implements Value {}

    record Decimal(BigDecimal number) implements Value {
        public Decimal {
            number = number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    /** A word or a text; a number or a day that was typed is one too, until something counts with it. */
    record Text(String text) implements Value {}

    record Day(PartialDate date) implements Value {
        public static Day of(LocalDate day) {
            return new Day(new PartialDate(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        }
    }

    /** The choices of a multiple choice, or the answers to one question in all items of a group. Never empty. */
    record Several(List<Value> values) implements Value {}

    Value NOTHING = new Nothing();
    Value YES = new Text("yes");
    Value NO = new Text("no");

    static Value of(boolean holds) {
        return holds ? YES : NO;
    }

    static Value of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** Of a text that a form holds, such as a setting: a number or a day where it is written as one, with a point and as 2026-01-31. */
    public static Value written(String text) {
        if (Words.isNumber(text)) {
            return new Decimal(new BigDecimal(text));
        }
        Optional<PartialDate> day = isoDay(text);
        return day.isPresent() ? new Day(day.get()) : text.isEmpty() ? NOTHING : new Text(text);
    }

    /** Of texts: none is nothing, one is itself. */
    static Value of(List<String> texts) {
        return join(texts.stream().map(text -> (Value) new Text(text)).toList());
    }

    /** Of values that are there: none is nothing, one is itself. */
    static Value join(List<Value> values) {
        return values.isEmpty() ? NOTHING : values.size() == 1 ? values.getFirst() : new Several(values);
    }

    default boolean isNothing() {
        return this instanceof Nothing;
    }

    /** Each value by itself, none for nothing. */
    default List<Value> each() {
        return switch (this) {
            case Nothing nothing -> List.of();
            case Several several -> several.values;
            default -> List.of(this);
        };
    }

    /** The number that it is, or that was typed. */
    default Optional<BigDecimal> asNumber() {
        return switch (this) {
            case Decimal decimal -> Optional.of(decimal.number);
            case Text text -> TypedNumber.amount(text.text);
            default -> Optional.empty();
        };
    }

    /** The day that it is, or that is written as 2026-01-31. */
    default Optional<PartialDate> asDate() {
        return switch (this) {
            case Day day -> Optional.of(day.date);
            case Text text -> isoDay(text.text);
            default -> Optional.empty();
        };
    }

    private static Optional<PartialDate> isoDay(String text) {
        try {
            return text.length() == 10 ? Optional.of(Day.of(LocalDate.parse(text)).date()) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** As the key of a table, or for a screen that has no better words: a number without useless zeros. */
    default String plain() {
        return switch (this) {
            case Nothing nothing -> "";
            case Decimal decimal -> decimal.number.signum() == 0 ? "0" : decimal.number.stripTrailingZeros().toPlainString();
            case Text text -> text.text;
            case Day day -> day.date.toString();
            case Several several -> String.join(", ", several.values.stream().map(Value::plain).toList());
        };
    }
}
