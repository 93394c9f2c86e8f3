package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The answers to a form as rows of a table, for exports, and what they are found by. */
@Service
public class AnswerTable {
    /** More than these are looked for by words. */
    private static final int MOST_CHOICES = 60;

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

    /** What agents may look for by text, in the answers that all of them read. */
    public String searchWords(Situation situation) {
        Speaker speaker = Speaker.of(situation, Map.of());
        return searchable(situation, Set.of(Readers.ALL)).filter(situation::isOpen)
                .map(question -> types.of(question).searchValue(Asked.of(question, situation, speaker)))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    /** By what the queue can be filtered: the answers to all questions that are marked as searchable, see {@link AnswerTerms}. */
    public Set<String> terms(Situation situation) {
        Speaker speaker = Speaker.of(situation, Map.of());
        return searchable(situation, EnumSet.allOf(Readers.class)).filter(situation::isOpen)
                .flatMap(question -> terms(Asked.of(question, situation, speaker)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> terms(Asked asked) {
        QuestionType type = types.of(asked.question());
        return AnswerTerms
                .of(Objects.requireNonNull(asked.question().readers()), asked.question().id(), type.searchValue(asked),
                        type.chosen(asked))
                .stream();
    }

    /** The questions of a form by whose answers these agents may filter, in the order of its pages. */
    public List<SearchField> searchFields(Situation situation, Set<Readers> readers) {
        Speaker speaker = Speaker.onPaper(situation.with(Answers.NONE), Map.of());
        return searchable(situation, readers).map(question -> field(Asked.of(question, situation, speaker))).toList();
    }

    private SearchField field(Asked asked) {
        List<Choice> choices = types.of(asked.question()).printed(asked);
        return new SearchField(asked.question().id(), asked.speaker().say(ExportColumn.of(asked.question()).title()),
                choices.size() > MOST_CHOICES ? List.of() : choices);
    }

    private Stream<Question> searchable(Situation situation, Set<Readers> readers) {
        return questions(situation, readers)
                .filter(question -> question.searchable() && types.of(question).isSearchable());
    }

    private static Stream<Question> questions(Situation situation, Set<Readers> readers) {
        return situation.form().pages().stream().flatMap(page -> page.questions().stream())
                .filter(question -> readers.contains(question.readers()));
    }
}
