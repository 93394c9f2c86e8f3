package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The button that adds an item to a group or removes one, for browsers without JavaScript too. */
record ItemChange(String group, int index, boolean adds) {
    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9_]+)\\[([0-9]{1,2})]");

    static Optional<ItemChange> of(Map<String, String[]> parameters) {
        return named("ajouter", parameters, true).or(() -> named("retirer", parameters, false));
    }

    private static Optional<ItemChange> named(String button, Map<String, String[]> parameters, boolean adds) {
        String[] values = parameters.getOrDefault(button, new String[0]);
        Matcher value = VALUE.matcher(values.length == 0 ? "" : values[0]);
        return value.matches()
                ? Optional.of(new ItemChange(value.group(1), Integer.parseInt(value.group(2)), adds))
                : Optional.empty();
    }

    boolean concerns(Page page) {
        return page.question(group).filter(question -> !question.questions().isEmpty()).isPresent();
    }

    /** The answers with one blank item more, or with one item less. */
    Answers apply(Answers answers) {
        List<Object> items = items(answers, group);
        if (adds) {
            items.add(Map.of());
        } else if (index < items.size()) {
            items.remove(index);
        }
        return answers.with(group, List.copyOf(items));
    }

    /** The answers without the items of a page's groups that say nothing. */
    static Answers withoutBlankItems(Page page, Answers answers) {
        Answers kept = answers;
        for (Question question : page.questions()) {
            if (!question.questions().isEmpty() && answers.values().containsKey(question.id())) {
                List<Object> items = items(answers, question.id());
                items.removeIf(Answers::isBlank);
                kept = kept.with(question.id(), List.copyOf(items));
            }
        }
        return kept;
    }

    private static List<Object> items(Answers answers, String group) {
        return new ArrayList<>(answers.items(group).stream().map(Answers::values).toList());
    }
}
