package fr.guichet.questions;

import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import fr.guichet.logic.Kind;
import fr.guichet.forms.Answers;
import fr.guichet.forms.Question;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Questions that are asked once for each item of a list. */
@Component
class GroupType implements QuestionType {
    private static final String BESIDE = " | ";

    private final ObjectProvider<QuestionTypes> types;
    private final Messages messages;

    GroupType(ObjectProvider<QuestionTypes> types, Messages messages) {
        this.types = types;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "group";
    }

    @Override
    public Kind kind() {
        return Kind.group;
    }

    @Override
    public Set<String> codes() {
        return Set.of("empty", "few", "many");
    }

    /** Every item that was on the page: one left blank counts until what to do with the items is known. */
    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return typed.isShown()
                ? typed.items().stream().map(item -> readItem(question, item)).toList()
                : null;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> readItem(Question question, Typed typed) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (typed.stored() instanceof Map<?, ?> before) {
            item.putAll((Map<String, Object>) before);
        }
        for (Question child : question.questions()) {
            Object answer = type(child).read(child, typed.part(child.id()));
            if (answer != null) {
                item.put(child.id(), answer);
            }
        }
        return item;
    }

    @Override
    public List<Fault> check(Asked asked) {
        return Counted.check(asked.question(), asked.answers().items(asked.question().id()).size());
    }

    @Override
    public List<List<Asked>> items(Asked asked) {
        List<List<Asked>> items = new ArrayList<>();
        for (Answers item : asked.answers().items(asked.question().id())) {
            int index = items.size();
            items.add(asked.question().questions().stream().filter(child -> asked.situation().isOpenIn(item, child))
                    .map(child -> asked.child(child, index, item)).toList());
        }
        return items;
    }

    /** A line for each answer, below the name of the item where there are several; a row of a table is one line. */
    @Override
    public String display(Asked asked) {
        List<String> lines = new ArrayList<>();
        List<List<Asked>> items = items(asked);
        for (int index = 0; index < items.size(); index++) {
            List<String> answers = items.get(index).stream().map(this::line).filter(line -> !line.isEmpty()).toList();
            if (isTable(asked)) {
                lines.add(String.join(messages.text("questions.group.next"), answers));
            } else {
                if (items.size() > 1) {
                    lines.add(messages.text("questions.group.item", title(asked), index + 1));
                }
                lines.addAll(answers);
            }
        }
        return String.join("\n", lines);
    }

    private String line(Asked child) {
        String answer = type(child.question()).display(child);
        return answer.isEmpty()
                ? ""
                : messages.text("questions.group.line", child.speaker().say(child.question().label()),
                        answer.replace("\n", ", "));
    }

    private static boolean isTable(Asked asked) {
        return asked.question().layout() == Question.Layout.table;
    }

    @Override
    public RowsView drawn(Asked asked) {
        return new RowsView(isTable(asked), ShownValues.under(asked));
    }

    /** Each item with what fits of it. */
    @Override
    public Carried carry(Asked earlier, QuestionType was, Asked now) {
        if (!was.key().equals(key())) {
            return Carried.nothing(earlier);
        }
        List<Object> items = new ArrayList<>();
        List<LeftAnswer> left = new ArrayList<>();
        for (Answers item : earlier.answers().items(earlier.question().id())) {
            Map<String, Object> kept = new LinkedHashMap<>();
            for (Question child : earlier.question().questions()) {
                if (item.isAnswered(child.id())) {
                    Carried carried = carryChild(earlier.child(child, items.size(), item), now);
                    left.addAll(carried.left());
                    Optional.ofNullable(carried.kept()).ifPresent(value -> kept.put(child.id(), value));
                }
            }
            items.add(kept);
        }
        items.removeIf(Answers::isBlank);
        return new Carried(items.isEmpty() ? null : items, left);
    }

    private Carried carryChild(Asked earlier, Asked group) {
        return group.question().questions().stream().filter(child -> child.id().equals(earlier.question().id())).findFirst()
                .map(child -> type(child).carry(earlier, type(earlier.question()), group.child(child, 0, Answers.NONE)))
                .orElseGet(() -> Carried.nothing(earlier));
    }

    private static String title(Asked asked) {
        return asked.speaker().say(asked.question().item() == null ? asked.question().label() : asked.question().item());
    }

    private QuestionType type(Question child) {
        return types.getObject().of(child);
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.MORE;
    }

    @Override
    public String icon() {
        return "table-2";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.CHILDREN, TypeProperty.ITEM, TypeProperty.LAYOUT, TypeProperty.MIN_ITEMS,
                TypeProperty.MAX_ITEMS);
    }

    /** Those of its questions. */
    @Override
    public List<ExportColumn> exportColumns(Question question) {
        return question.questions().stream().flatMap(child -> type(child).exportColumns(child).stream()
                .map(column -> ExportColumn.of(question, column.key(), column.title()))).toList();
    }

    /** The answers in all items, side by side in one cell: « Caen | | Vire » where the second has none. */
    @Override
    public List<String> exportValues(Asked asked) {
        List<List<Asked>> items = items(asked);
        return asked.question().questions().stream().flatMap(child -> sideBySide(child, items)).toList();
    }

    private Stream<String> sideBySide(Question child, List<List<Asked>> items) {
        int columns = type(child).exportColumns(child).size();
        List<List<String>> rows = items.stream().map(item -> exported(child, item)).toList();
        return IntStream.range(0, columns).mapToObj(
                column -> rows.stream().map(row -> row.isEmpty() ? "" : row.get(column)).collect(Collectors.joining(BESIDE)));
    }

    /** Nothing where an item does not ask it. */
    private List<String> exported(Question child, List<Asked> item) {
        return item.stream().filter(asked -> asked.question().id().equals(child.id())).findFirst()
                .map(asked -> type(child).exportValues(asked)).orElse(List.of());
    }
}
