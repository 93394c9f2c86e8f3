package fr.guichet.logic;

import java.util.stream.Collectors;

/** Writes the tree of a condition as the line of text that {@link ConditionParser} reads. */
final class ConditionWriter {
    private ConditionWriter() {}

    static String write(Condition condition) {
        return switch (condition) {
            case Condition.All all when all.parts().isEmpty() -> "true";
            case Condition.Any any when any.parts().isEmpty() -> "false";
            case Condition.All all -> all.parts().stream().map(ConditionWriter::inAnd).collect(Collectors.joining(" and "));
            case Condition.Any any -> any.parts().stream().map(ConditionWriter::write).collect(Collectors.joining(" or "));
            case Condition.Not(Condition.Answered(String id)) -> id + " is empty";
            case Condition.Not(Condition part) -> "not (" + write(part) + ")";
            case Condition.OneOf one when one.values().size() == 1 -> one.id() + " = " + value(one.values().getFirst());
            case Condition.OneOf one ->
                one.id() + one.values().stream().map(ConditionWriter::value).collect(Collectors.joining(", ", " in (", ")"));
            case Condition.Differs differs -> differs.id() + " != " + value(differs.value());
            case Condition.Answered answered -> answered.id() + " is answered";
            case Condition.Count count ->
                "count(%s in (%s)) %s %s".formatted(value(count.value()), String.join(", ", count.ids()),
                        count.comparison().sign, count.number().text());
            case Condition.Age age -> "age(%s) %s %s".formatted(age.id(), age.comparison().sign, age.number().text());
            case Condition.Past past -> "past(" + past.id() + ")";
            case Condition.Future future -> "future(" + future.id() + ")";
            case Condition.Same same -> "same(" + same.id() + ", " + same.otherId() + ")";
            case Condition.Before before -> "before(" + before.id() + ", " + before.otherId() + ")";
            case Condition.Outside outside -> "outside(" + outside.id() + ")";
        };
    }

    private static String inAnd(Condition part) {
        return part instanceof Condition.Any ? "(" + write(part) + ")" : write(part);
    }

    private static String value(String value) {
        return value.matches("[\\p{L}0-9_.]+") && !ConditionParser.WORDS.contains(value) ? value : "'" + value + "'";
    }
}
