package fr.guichet.questions;

import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a page shows beside the answers themselves: two alike need not be drawn again. */
record PageLook(List<String> questions, List<List<Question.Option>> options, List<List<String>> items, List<String> messages,
        List<ShownValue> computed, Set<String> attached) {
    static PageLook of(Situation situation, Page page, List<ShownValue> computed) {
        List<Question> open = situation.openQuestions(page);
        return new PageLook(open.stream().map(Question::id).toList(), open.stream().map(situation::options).toList(),
                open.stream().flatMap(question -> items(situation, question)).toList(),
                situation.messages().stream().map(EligibilityMessage::id).toList(), computed,
                situation.surroundings().attached());
    }

    private static Stream<List<String>> items(Situation situation, Question group) {
        return situation.typed().items(group.id()).stream()
                .map(item -> group.questions().stream().filter(child -> situation.isOpenIn(item, child)).map(Question::id)
                        .toList());
    }
}
