package fr.guichet.logic;

import fr.guichet.logic.Expression.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/** Counts in days, months and years. */
final class Dates {
    private Dates() {}

    /** A whole date moved; nothing when its day is not known. */
    static Value shift(Value date, boolean later, Value amount, Unit unit) {
        Optional<Integer> steps = amount.asNumber().map(number -> later ? number.intValue() : -number.intValue());
        return date.asDate().filter(PartialDate::hasDay).map(PartialDate::earliest)
                .flatMap(day -> steps.flatMap(count -> shift(day, count, unit))).orElse(Value.NOTHING);
    }

    private static Optional<Value> shift(LocalDate day, int count, Unit unit) {
        LocalDate moved = switch (unit) {
            case days -> day.plusDays(count);
            case months -> day.plusMonths(count);
            case years -> day.plusYears(count);
        };
        return moved.getYear() >= 1000 && moved.getYear() <= 9999 ? Optional.of(Value.Day.of(moved)) : Optional.empty();
    }

    static Value age(List<Value> arguments, LocalDate today) {
        return between(arguments.getFirst(), arguments.size() == 1 ? Value.Day.of(today) : arguments.getLast(),
                (from, to) -> Period.between(from, to).toTotalMonths() / 12);
    }

    static Value between(Value from, Value to, ChronoUnit unit) {
        return between(from, to, unit::between);
    }

    /** With unknown parts, the longest time that it can be. */
    private static Value between(Value from, Value to, ToLongBiFunction<LocalDate, LocalDate> measure) {
        return from.asDate()
                .flatMap(first -> to.asDate().map(last -> Value.of(measure.applyAsLong(first.earliest(), last.latest()))))
                .orElse(Value.NOTHING);
    }

    static Value year(Value date) {
        return date.asDate().map(day -> Value.of(day.year())).orElse(Value.NOTHING);
    }

    static Value month(Value date) {
        return date.asDate().filter(PartialDate::hasMonth).map(day -> Value.of(day.month())).orElse(Value.NOTHING);
    }

    static Value of(List<Value> parts) {
        try {
            List<Integer> numbers = parts.stream().flatMap(part -> part.asNumber().stream()).map(number -> number.intValueExact())
                    .toList();
            return numbers.size() == 3
                    ? Value.Day.of(LocalDate.of(numbers.getFirst(), numbers.get(1), numbers.getLast()))
                    : Value.NOTHING;
        } catch (DateTimeException | ArithmeticException noDay) {
            return Value.NOTHING;
        }
    }
}
