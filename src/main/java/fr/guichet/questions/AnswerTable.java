package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The answers to a form as rows of a table, for exports, and the words by which they are found. */
@Service
public class AnswerTable {
    private final QuestionTypes types;

    AnswerTable(QuestionTypes types) {
        this.types = types;
    }

    /**
     * The columns of all questions of a form that these agents may read, in the order of its pages; none for what is encrypted.
     *
     * @param situation the form under any answers
     */
    public List<ExportColumn> columns(Situation situation, Set<Readers> readers) {
        Speaker speaker = Speaker.onPaper(situation.with(Answers.NONE), Map.of());
        return questions(situation, readers).flatMap(question -> types.of(question).exportColumns(question).stream())
                .map(column -> new ExportColumn(column.key(), speaker.say(column.title()))).toList();
    }

    /** One text for each column: answers behind closed conditions are left out. */
    public List<String> row(Situation situation, Set<Readers> readers) {
        Speaker speaker = Speaker.of(situation, Map.of());
        return questions(situation, readers).flatMap(question -> values(Asked.of(question, situation, speaker)).stream())
                .toList();
    }

    private List<String> values(Asked asked) {
        QuestionType type = types.of(asked.question());
        return asked.situation().isOpen(asked.question())
                ? type.exportValues(asked)
                : Collections.nCopies(type.exportColumns(asked.question()).size(), "");
    }

    /** What agents may look for in the answers to the questions that are marked as searchable. */
    public String searchWords(Situation situation) {
        Speaker speaker = Speaker.of(situation, Map.of());
        return questions(situation, Set.of(Readers.ALL)).filter(Question::searchable).filter(situation::isOpen)
                .map(question -> types.of(question).searchValue(Asked.of(question, situation, speaker)))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private static Stream<Question> questions(Situation situation, Set<Readers> readers) {
        return situation.form().pages().stream().flatMap(page -> page.questions().stream())
                .filter(question -> readers.contains(question.readers()));
    }
}
