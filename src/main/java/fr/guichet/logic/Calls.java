package fr.guichet.logic;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Works functions out from their arguments. */
final class Calls {
    private Calls() {}

    static Value work(Function function, List<Value> arguments, LocalDate today) {
        Value first = arguments.getFirst();
        return switch (function) {
            case min -> extreme(arguments, Comparison.LESS);
            case max -> extreme(arguments, Comparison.MORE);
            case sum -> Numbers.sum(arguments);
            case round -> Numbers.round(arguments, RoundingMode.HALF_UP);
            case floor -> Numbers.round(arguments, RoundingMode.FLOOR);
            case ceil -> Numbers.round(arguments, RoundingMode.CEILING);
            case age -> Dates.age(arguments, today);
            case years -> Dates.between(first, arguments.getLast(), ChronoUnit.YEARS);
            case months -> Dates.between(first, arguments.getLast(), ChronoUnit.MONTHS);
            case days -> Dates.between(first, arguments.getLast(), ChronoUnit.DAYS);
            case year -> Dates.year(first);
            case month -> Dates.month(first);
            case date -> Dates.of(arguments);
            case value -> arguments.stream().filter(one -> !one.isNothing()).findFirst().orElse(Value.NOTHING);
        };
    }

    /** The first of all that nothing goes before; nothing as soon as one is. */
    private static Value extreme(List<Value> arguments, Comparison goesBefore) {
        return arguments.stream().anyMatch(Value::isNothing)
                ? Value.NOTHING
                : arguments.stream().flatMap(one -> one.each().stream())
                        .map(one -> one instanceof Value.Text ? Numbers.of(one.asNumber()) : one)
                        .reduce((one, other) -> goesBefore.holds(other, one) ? other : one).orElse(Value.NOTHING);
    }
}
