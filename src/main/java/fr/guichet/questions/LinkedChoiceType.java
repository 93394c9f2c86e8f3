package fr.guichet.questions;

import fr.guichet.forms.Branches;
import fr.guichet.forms.Question;
import fr.guichet.logic.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One choice in two or three lists, each of which depends on the one before. The answer is what was chosen in each list, every
 * choice by its path: « Sport », « Sport > Judo ». So a condition can look at any of the lists.
 */
@Component
class LinkedChoiceType implements QuestionType {
    private static final String TOGETHER = " › ";

    @Override
    public String key() {
        return "linked_choice";
    }

    @Override
    public Kind kind() {
        return Kind.choices;
    }

    @Override
    public Set<String> codes() {
        return Set.of("empty", "format", "apart", "incomplete");
    }

    /** A choice in the last list says what stands above it, where nothing else was chosen there. */
    @Override
    public @Nullable Object read(Question question, Typed typed) {
        if (!typed.isShown()) {
            return null;
        }
        List<String> chosen = typed.each();
        List<String> whole = chosen.stream().max(Comparator.comparing(Branches::level)).map(Branches::upTo).orElse(List.of());
        return whole.containsAll(chosen) ? whole : chosen;
    }

    @Override
    public List<Fault> check(Asked asked) {
        Branches branches = Branches.of(asked.question());
        List<String> chosen = asked.chosen();
        if (chosen.isEmpty() || !branches.paths().containsAll(chosen)) {
            return List.of(Fault.of("format"));
        }
        String last = chosen.getLast();
        if (!Branches.upTo(last).containsAll(chosen)) {
            return List.of(Fault.at(Branches.level(last) == 1 ? "" : String.valueOf(Branches.level(last)), "apart"));
        }
        return branches.whole().contains(last) ? List.of() : List.of(Fault.at(String.valueOf(chosen.size() + 1), "incomplete"));
    }

    @Override
    public String display(Asked asked) {
        List<String> chosen = asked.chosen();
        return chosen.isEmpty() ? "" : chosen.getLast().replace(Branches.BELOW, TOGETHER);
    }

    @Override
    public String inOneText(Asked asked) {
        return display(asked);
    }

    /** All that was chosen, when it can still be chosen. */
    @Override
    public Carried carry(Asked earlier, QuestionType was, Asked now) {
        List<String> chosen = was.chosen(earlier);
        return !chosen.isEmpty() && check(now.answered(chosen)).isEmpty() ? Carried.whole(chosen) : Carried.nothing(earlier);
    }

    @Override
    public List<String> chosen(Asked asked) {
        return asked.chosen();
    }

    /** By the number of the list. */
    @Override
    public Map<String, String> parts(Asked asked) {
        return asked.chosen().stream()
                .collect(Collectors.toMap(path -> String.valueOf(Branches.level(path)), path -> path, (first, second) -> first));
    }

    @Override
    public Map<String, String> values(Question question) {
        Map<String, String> values = new LinkedHashMap<>();
        Branches.of(question).paths().forEach(path -> values.put(path, path.replace(Branches.BELOW, TOGETHER)));
        return values;
    }

    /** Its lists, each a {@link LinkedView}. */
    @Override
    public List<LinkedView> drawn(Asked asked) {
        Branches branches = Branches.of(asked.question());
        List<String> titles = asked.question().levels();
        return IntStream.rangeClosed(1, titles.size())
                .mapToObj(level -> new LinkedView(level, titles.get(level - 1), bundles(branches.in(level)))).toList();
    }

    private static List<LinkedView.Bundle> bundles(List<String> paths) {
        Map<String, List<Choice>> byAbove = new LinkedHashMap<>();
        paths.forEach(path -> byAbove.computeIfAbsent(Branches.above(path), any -> new ArrayList<>())
                .add(new Choice(path, Branches.word(path), "")));
        return byAbove.entrySet().stream().map(
                entry -> new LinkedView.Bundle(entry.getKey(), entry.getKey().replace(Branches.BELOW, TOGETHER),
                        entry.getValue()))
                .toList();
    }

    /** On paper the lists are one: every choice with which an answer may end, said in full. */
    @Override
    public List<Choice> printed(Asked asked) {
        return Branches.of(asked.question()).whole().stream()
                .map(path -> new Choice(path, path.replace(Branches.BELOW, TOGETHER), "")).toList();
    }

    @Override
    public List<PaperField> paper(Asked asked) {
        List<Choice> printed = printed(asked);
        PaperField.Shape shape = printed.size() > MOST_BOXES ? PaperField.Shape.LISTED : PaperField.Shape.ONE_OF;
        return List.of(PaperField.chosen(asked.name(), "", shape, printed));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.CHOICE;
    }

    @Override
    public String icon() {
        return "list";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.LEVELS, TypeProperty.BRANCHES);
    }

    /** One for each list. */
    @Override
    public List<ExportColumn> exportColumns(Question question) {
        List<String> titles = question.levels();
        return IntStream.rangeClosed(1, titles.size())
                .mapToObj(level -> ExportColumn.of(question, String.valueOf(level), titles.get(level - 1))).toList();
    }

    @Override
    public List<String> exportValues(Asked asked) {
        Map<String, String> chosen = parts(asked);
        return IntStream.rangeClosed(1, asked.question().levels().size())
                .mapToObj(level -> Branches.word(chosen.getOrDefault(String.valueOf(level), "")))
                .map(QuestionType::inOneLine).toList();
    }
}
