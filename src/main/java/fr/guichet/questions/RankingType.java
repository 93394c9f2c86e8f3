package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Options put in order, the preferred one first: one choice for each place, as many places as `max_items` or as there are options. */
@Component
class RankingType extends MultipleChoiceType {
    @Override
    public String key() {
        return "ranking";
    }

    @Override
    public Set<String> codes() {
        return Set.of("empty", "format", "twice", "few");
    }

    /** The options in their order; a place left empty in between closes up. */
    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return typed.isShown() ? typed.each() : null;
    }

    @Override
    public List<Fault> check(Asked asked) {
        List<String> ranked = asked.chosen();
        Set<String> different = new HashSet<>(ranked);
        if (!asked.options().stream().map(Choice::value).collect(Collectors.toSet()).containsAll(different)) {
            return List.of(Fault.of("format"));
        }
        if (different.size() < ranked.size()) {
            return List.of(Fault.of("twice"));
        }
        Integer least = asked.question().minItems();
        return least != null && ranked.size() < least ? List.of(Fault.of("few", least)) : List.of();
    }

    /** The option of each place, by the number of the place. */
    @Override
    public Map<String, String> parts(Asked asked) {
        List<String> ranked = asked.chosen();
        Integer most = asked.question().maxItems();
        int places = Math.max(ranked.size(), Math.min(asked.options().size(), most == null ? Integer.MAX_VALUE : most));
        Map<String, String> parts = new LinkedHashMap<>();
        for (int at = 0; at < places; at++) {
            parts.put(String.valueOf(at + 1), at < ranked.size() ? ranked.get(at) : "");
        }
        return parts;
    }

    /** « 1. La piscine », a line for each. */
    @Override
    public String display(Asked asked) {
        Map<String, String> labels = asked.options().stream()
                .collect(Collectors.toMap(Choice::value, Choice::label, (a, b) -> a));
        List<String> ranked = asked.chosen();
        return IntStream.range(0, ranked.size())
                .mapToObj(at -> (at + 1) + ". " + labels.getOrDefault(ranked.get(at), ranked.get(at)))
                .collect(Collectors.joining("\n"));
    }

    /** A place for the first, one for the second, and so on. */
    @Override
    public List<PaperField> paper(Asked asked) {
        List<Choice> printed = printed(asked);
        Integer most = asked.question().maxItems();
        return IntStream.rangeClosed(1, Math.min(printed.size(), most == null ? printed.size() : most))
                .mapToObj(place -> PaperField
                        .chosen(asked.name() + "." + place, place + ".", PaperField.Shape.LISTED, printed)
                        .submittedAs(asked.name()))
                .toList();
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.OPTIONS, TypeProperty.OPTIONS_FROM, TypeProperty.MIN_ITEMS, TypeProperty.MAX_ITEMS);
    }
}
