package fr.guichet.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of the questions that stand on paper, in their order: the same on the form and where it is typed. */
public final class Numbering {
    static final Numbering NONE = new Numbering(List.of());

    private final Map<String, Integer> byQuestion = new LinkedHashMap<>();

    /** @param questions the ids of those that ask something, in their order */
    Numbering(List<String> questions) {
        questions.forEach(id -> byQuestion.putIfAbsent(id, byQuestion.size() + 1));
    }

    /** The number of a question of a page, none when it is not printed or asks nothing. */
    public Optional<Integer> of(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }
}
