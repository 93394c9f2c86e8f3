package fr.guichet.questions;

import fr.guichet.logic.Kind;
import fr.guichet.forms.Answers;
import fr.guichet.forms.Question;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Questions that are asked once for each item of a list. */
@Component
class GroupType implements QuestionType {
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

    @Override
    public String display(Asked asked) {
        List<String> lines = new ArrayList<>();
        List<List<Asked>> items = items(asked);
        for (int index = 0; index < items.size(); index++) {
            if (items.size() > 1) {
                lines.add(messages.text("questions.group.item", title(asked), index + 1));
            }
            for (Asked child : items.get(index)) {
                String answer = type(child.question()).display(child);
                if (!answer.isEmpty()) {
                    lines.add(messages.text("questions.group.line", child.speaker().say(child.question().label()),
                            answer.replace("\n", ", ")));
                }
            }
        }
        return String.join("\n", lines);
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
        return Set.of(TypeProperty.CHILDREN, TypeProperty.ITEM, TypeProperty.MIN_ITEMS, TypeProperty.MAX_ITEMS);
    }
}
