package fr.guichet.logic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts said one by one. */
record Known(LocalDate today, Map<String, Value> values, Map<String, List<Known>> groups) implements Facts {
    static Known on(LocalDate today) {
        return new Known(today, new HashMap<>(), new HashMap<>());
    }

    Known with(String id, String typed) {
        values.put(id, new Value.Text(typed));
        return this;
    }

    Known with(String id, int day, int month, int year) {
        values.put(id, new Value.Day(new PartialDate(day, month, year)));
        return this;
    }

    Known withItems(String group, List<Known> items) {
        groups.put(group, items);
        return this;
    }

    String plain(String expression) {
        return new Evaluation(this).value(Expression.parse(expression)).plain();
    }

    boolean holds(String condition) {
        return new Evaluation(this).holds(Condition.parse(condition));
    }

    @Override
    public Value value(String id) {
        int dot = id.indexOf('.');
        return dot < 0
                ? values.getOrDefault(id, Value.NOTHING)
                : Value.join(items(id.substring(0, dot)).stream().map(item -> item.value(id.substring(dot + 1)))
                        .filter(value -> !value.isNothing()).toList());
    }

    @Override
    public boolean isAnswered(String id) {
        return !value(id).isNothing();
    }

    @Override
    public List<Known> items(String group) {
        return groups.getOrDefault(group, List.of());
    }

    @Override
    public boolean isOutside(String id) {
        return false;
    }

    @Override
    public Value lookup(String table, String key, String column, LocalDate on) {
        return table.equals("rates") && key.equals("car")
                ? new Value.Decimal(new BigDecimal(on.getYear() - 2000))
                : Value.NOTHING;
    }
}
