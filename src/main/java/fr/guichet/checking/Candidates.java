package fr.guichet.checking;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import fr.guichet.logic.Expression.CountItems;
import fr.guichet.logic.Expression.CountOf;
import fr.guichet.logic.Function;
import fr.guichet.logic.PartialDate;
import fr.guichet.logic.Term;
import fr.guichet.logic.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values that have to be tried to see whether comparisons can hold together: each side of each bound, each option, none. */
final class Candidates {
    private static final Set<Function> WHOLE = Set.of(Function.age, Function.years, Function.months, Function.days, Function.year,
            Function.month);
    private static final Value OTHER = new Value.Text("\u0000");
    private static final int MOST_AT_ONCE = 8;

    private Candidates() {}

    /** @param several whether it can have several values at once; too many to try are an empty list */
    static List<Value> of(Expression subject, Optional<Term> term, boolean several, List<Literal> literals) {
        List<Value> constants = literals.stream().flatMap(literal -> constants(literal.atom())).distinct().toList();
        if (subject instanceof CountOf || subject instanceof CountItems) {
            int most = subject instanceof CountOf count ? count.ids().size() : Integer.MAX_VALUE;
            return numbers(constants, true).filter(value -> isCount(value, most)).toList();
        }
        boolean given = term.isPresent() && term.get().id().equals("filing");
        List<Value> values = new ArrayList<>(term.filter(known -> !known.options().isEmpty())
                .map(known -> known.options().keySet().stream().map(option -> (Value) new Value.Text(option)).toList())
                .orElseGet(() -> open(subject, constants)));
        if (several && values.size() > MOST_AT_ONCE) {
            if (term.get().options().isEmpty()) {
                return List.of();
            }
            values.removeIf(value -> literals.stream().noneMatch(literal -> mentions(literal.atom(), value)));
            values.add(OTHER);
        }
        List<Value> all = several ? values.size() > MOST_AT_ONCE + 1 ? List.of() : subsets(values) : values;
        return all.isEmpty() || given ? all : Stream.concat(Stream.of(Value.NOTHING), all.stream()).toList();
    }

    private static Stream<Value> constants(Condition atom) {
        return switch (atom) {
            case Condition.Compare(Expression left, var comparison, Expression.Literal right) -> Stream.of(right.value());
            case Condition.OneOf one -> one.values().stream();
            default -> Stream.of();
        };
    }

    private static boolean mentions(Condition atom, Value value) {
        return constants(atom).anyMatch(constant -> constant.plain().equals(value.plain()));
    }

    private static boolean isCount(Value value, int most) {
        return value.asNumber().filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .isPresent();
    }

    /** Of something that is no choice. */
    private static List<Value> open(Expression subject, List<Value> constants) {
        boolean whole = subject instanceof Expression.Call call && WHOLE.contains(call.function());
        return Stream.of(Stream.of(OTHER), constants.stream(), numbers(constants, whole), days(constants)).flatMap(one -> one)
                .distinct().toList();
    }

    private static Stream<Value> numbers(List<Value> constants, boolean whole) {
        TreeSet<BigDecimal> tried = new TreeSet<>();
        for (Value constant : constants) {
            constant.asNumber().ifPresent(number -> Stream.of(-1, 0, 1)
                    .forEach(step -> tried.add(number.setScale(whole ? 0 : Math.max(0, number.scale()), RoundingMode.FLOOR)
                            .add(BigDecimal.valueOf(step)))));
        }
        if (!whole) {
            List<BigDecimal> sorted = List.copyOf(tried);
            IntStream.range(1, sorted.size())
                    .forEach(at -> tried.add(sorted.get(at - 1).add(sorted.get(at)).divide(BigDecimal.TWO)));
        }
        return tried.stream().map(Value.Decimal::new);
    }

    /** Around each day, and its month and its year alone, of which other days are not sure. */
    private static Stream<Value> days(List<Value> constants) {
        return constants.stream().flatMap(constant -> constant.asDate().stream()).flatMap(date -> {
            LocalDate day = date.earliest();
            return Stream.of(Value.Day.of(day.minusDays(1)), Value.Day.of(day.plusDays(1)),
                    new Value.Day(new PartialDate(0, day.getMonthValue(), day.getYear())),
                    new Value.Day(new PartialDate(0, 0, day.getYear())));
        });
    }

    private static List<Value> subsets(List<Value> values) {
        return IntStream.range(1, 1 << values.size())
                .mapToObj(bits -> IntStream.range(0, values.size()).filter(at -> (bits >> at & 1) == 1).mapToObj(values::get)
                        .toList())
                .map(Value::join).toList();
    }
}
