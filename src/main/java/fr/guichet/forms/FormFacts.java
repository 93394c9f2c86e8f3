package fr.guichet.forms;

import fr.guichet.logic.Evaluation;
import fr.guichet.logic.Facts;
import fr.guichet.logic.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the expressions of a form look at: answers, computed values, settings, tables. What has been worked out is remembered; a
 * value that depends on itself, which publishing refuses, comes to nothing.
 */
final class FormFacts implements Facts {
    private static final String SETTING = "config.";

    private final Situation situation;
    private final FormIndex index;
    private final Answers answers;
    private final Surroundings surroundings;
    private final Settlements settlements;
    private final Map<String, Value> known = new HashMap<>();
    private final Map<String, List<Answers>> items = new HashMap<>();

    FormFacts(Situation situation, FormIndex index, Answers answers, Surroundings surroundings) {
        this.situation = situation;
        this.index = index;
        this.answers = answers;
        this.surroundings = surroundings;
        this.settlements = new Settlements(situation, index);
    }

    @Override
    public LocalDate today() {
        return surroundings.today();
    }

    @Override
    public Value value(String id) {
        Value value = known.get(id);
        if (value == null) {
            known.put(id, Value.NOTHING);
            value = find(id);
            known.put(id, value);
        }
        return value;
    }

    private Value find(String id) {
        Question question = index.questions().get(id);
        if (question != null) {
            return situation.isOpen(question) ? read(answers, id) : Value.NOTHING;
        }
        Computed computed = index.computed().get(id);
        if (computed != null) {
            return compute(computed);
        }
        if (id.startsWith(SETTING)) {
            return Dated.inForce(index.settings().getOrDefault(id.substring(SETTING.length()), List.of()), today())
                    .map(setting -> Value.written(setting.value())).orElse(Value.NOTHING);
        }
        if (id.equals("filing")) {
            return new Value.Text(surroundings.filing().name());
        }
        String fact = surroundings.facts().get(id);
        int dot = id.indexOf('.');
        return fact != null
                ? new Value.Text(fact)
                : dot < 0 ? read(answers, id) : child(id.substring(0, dot), id.substring(dot + 1));
    }

    private Value compute(Computed computed) {
        Evaluation evaluation = new Evaluation(this);
        return computed.value() != null
                ? evaluation.value(computed.value())
                : computed.cases().stream().filter(one -> evaluation.holds(one.when())).findFirst()
                        .map(one -> Value.written(one.value())).orElse(Value.NOTHING);
    }

    /** A part of an answer that has parts; what was chosen from a list is its code. */
    private static Value part(Answers answers, String id, String part) {
        return answers.parts(id).get(part) instanceof String text && !text.isBlank()
                ? new Value.Text(text.strip())
                : Value.NOTHING;
    }

    private Value child(String group, String child) {
        if (open(group).value(group).orElse(null) instanceof Map<?, ?>) {
            return part(open(group), group, child);
        }
        return Value.join(openItems(group).stream().flatMap(item -> readPart(item, child).each().stream()).toList());
    }

    /** An answer of an item, or a part of it: `school.capacity`. */
    static Value readPart(Answers item, String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? read(item, id) : part(item, id.substring(0, dot), id.substring(dot + 1));
    }

    /** An answer as it was typed, by its shape. */
    static Value read(Answers answers, String id) {
        return switch (answers.values().get(id)) {
            case String text when !text.isBlank() -> new Value.Text(text.strip());
            case List<?> list -> Value.of(answers.choices(id));
            case Map<?, ?> parts -> answers.date(id).<Value>map(Value.Day::new)
                    .orElseGet(() -> part(answers, id, "code"));
            case null, default -> Value.NOTHING;
        };
    }

    @Override
    public boolean isAnswered(String id) {
        return open(id).isAnswered(id) || surroundings.attached().contains(id) || !value(id).isNothing();
    }

    /** The answers, unless the question is not asked. */
    Answers open(String id) {
        Question question = index.questions().get(id);
        return question != null && !situation.isOpen(question) ? Answers.NONE : answers;
    }

    @Override
    public List<ItemFacts> items(String group) {
        return openItems(group).stream().map(item -> new ItemFacts(this, item, null, Set.of())).toList();
    }

    /** The items of a group without what is not asked in them. */
    List<Answers> openItems(String group) {
        List<Answers> found = items.get(group);
        if (found == null) {
            List<Answers> all = open(group).items(group);
            items.put(group, all); // for a condition inside that looks at the group itself
            found = all.stream().map(item -> asked(group, item)).toList();
            items.put(group, found);
        }
        return found;
    }

    private Answers asked(String group, Answers item) {
        Question question = index.questions().get(group);
        Answers asked = item;
        for (Question child : question == null ? List.<Question>of() : question.questions()) {
            if (!situation.isOpenIn(item, child)) {
                asked = asked.with(child.id(), null);
            }
        }
        return asked;
    }

    /** The same seen from a child of a group, in an item as it was typed. */
    ItemFacts in(Answers item, Question child) {
        return new ItemFacts(this, item, index.groupOf().get(child), Set.of());
    }

    @Override
    public boolean isOutside(String id) {
        return isOutside(open(id), id);
    }

    boolean isOutside(Answers source, String id) {
        String insee = settlements.commune(source, id);
        return !insee.isBlank() && !surroundings.isOwnCommune().test(insee);
    }

    @Override
    public Value lookup(String table, String key, String column, LocalDate on) {
        ParameterTable parameters = index.tables().get(table);
        return parameters == null ? Value.NOTHING : parameters.cell(key, column, on);
    }
}
