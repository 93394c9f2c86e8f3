package fr.guichet.questions;

import fr.guichet.forms.FormDefinition.Texts.Paragraph;
import fr.guichet.forms.Question;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to ask something: how an answer is read, checked and shown. One Spring bean each, found by its key; its fields are drawn
 * by the fragment of the same name.
 */
public interface QuestionType {
    /** The word that definitions use. */
    String key();

    /** The codes of all that it may find wrong, each with a text of its own in the bundle. */
    default Set<String> codes() {
        return Set.of("empty");
    }

    /** What sort of value its answers are, for the expressions that look at them. */
    default Kind kind() {
        return Kind.text;
    }

    /** What was submitted for it, kept as typed in one of the shapes of answers; none when it was not in the submission. */
    @Nullable
    Object read(Question question, Typed typed);

    /** What is wrong with an answer that is there. */
    List<Fault> check(Asked asked);

    /** The answer in plain text as on paper, of several lines perhaps; empty when there is none. */
    String display(Asked asked);

    /** The answer as it stands in the input. */
    default String shown(Asked asked) {
        return asked.text();
    }

    default boolean isAnswered(Asked asked) {
        return asked.isAnswered();
    }

    /** The answers to choose among, none for other types. */
    default List<Choice> choices(Asked asked) {
        return List.of();
    }

    /** The values chosen, none for types without choices. */
    default List<String> chosen(Asked asked) {
        return List.of();
    }

    /** The texts in the inputs of its parts, by part. */
    default Map<String, String> parts(Asked asked) {
        return asked.answers().parts(asked.question().id());
    }

    /** The questions asked in each item, none for types without items. */
    default List<List<Asked>> items(Asked asked) {
        return List.of();
    }

    /** What else its fragment needs; none for most. */
    default @Nullable Object drawn(Asked asked) {
        return null;
    }

    /** The values that an answer can have beside the options of the question, with their words. */
    default Map<String, String> values(Question question) {
        return Map.of();
    }

    /** What can be looked at of an answer beside the answer itself, by the name of the part. */
    default Stream<Term> parts(Question question) {
        return Stream.of();
    }

    /** The key of the text that says what is missing for it to be asked at all. */
    default Optional<String> gap(Question question) {
        return Optional.empty();
    }

    /** The number of the request that an answer means, none for most types. */
    default @Nullable String request(Asked asked) {
        return null;
    }

    /** The text that stands for the question, none for other types. */
    default List<Paragraph> body(Asked asked) {
        return List.of();
    }

    /**
     * The places that it has on paper, one or several of which make its answer: a box for each choice, a list where there are many,
     * else a line to write on. What stands there is submitted and read like the inputs of a page.
     */
    default List<PaperField> paper(Asked asked) {
        if (isSilent() || kind() == Kind.group) {
            return List.of();
        }
        List<Choice> printed = printed(asked);
        if (printed.isEmpty() || printed.size() > MOST_LISTED) {
            return List.of(PaperField.written(asked.name(), "", PaperField.Shape.LINE, 0));
        }
        PaperField.Shape shape = printed.size() > MOST_BOXES
                ? PaperField.Shape.LISTED
                : kind() == Kind.choices ? PaperField.Shape.SOME_OF : PaperField.Shape.ONE_OF;
        return List.of(PaperField.chosen(asked.name(), "", shape, printed));
    }

    /** More choices than this are not printed one by one, and more than the other in no list. */
    int MOST_BOXES = 20;
    int MOST_LISTED = 400;

    /** What stands behind the place for its answer, such as « euros par mois »; empty as a rule. */
    default String paperUnit(Question question) {
        return question.unit() == null ? "" : question.unit();
    }

    /** The answers to choose among on paper, which cannot hide any of them. */
    default List<Choice> printed(Asked asked) {
        return choices(asked);
    }

    /** Whether it only tells, and expects no answer. */
    default boolean isSilent() {
        return false;
    }

    /** Whether an answer is encrypted by whoever stores it, and never in a search, a log, an export or a mail. */
    default boolean isSealed() {
        return false;
    }

    /** Whether an answer may be taken over into another request: never what is sealed, nor what somebody stands for each time. */
    default boolean isReusable() {
        return !isSealed();
    }

    /**
     * What an answer to an earlier form of the question says as an answer to this one. Only an answer of the same type fits a type
     * that does not say otherwise.
     *
     * @param was the type that the question had
     * @param now the question as it is, without an answer
     */
    default Carried carry(Asked earlier, QuestionType was, Asked now) {
        return was.key().equals(key()) ? Carried.whole(earlier.value()) : Carried.nothing(earlier);
    }

    /** The answer as the one text that says all of it; empty when no text does. */
    default String inOneText(Asked asked) {
        return "";
    }

    /** The columns of its answers in an export; none for what expects no answer and for what is encrypted. */
    default List<ExportColumn> exportColumns(Question question) {
        return isSilent() || isSealed() ? List.of() : List.of(ExportColumn.of(question));
    }

    /** What stands in these columns: one line of text each, empty where there is nothing. */
    default List<String> exportValues(Asked asked) {
        return exportColumns(asked.question()).isEmpty() ? List.of() : List.of(inOneLine(display(asked)));
    }

    /** Whether agents may look for requests by an answer, when the question says so: never by what is encrypted or a bank account. */
    default boolean isSearchable() {
        return !isSilent() && !isSealed() && !Set.of(Kind.group, Kind.file, Kind.yes_no).contains(kind());
    }

    /** The words by which an answer is found, in every way in which people write it; empty when it is not to be found. */
    default String searchValue(Asked asked) {
        return isSearchable() ? inOneLine(display(asked)) : "";
    }

    /** Several lines as one. */
    static String inOneLine(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The file whose fragment `field(q)` draws it. */
    default String template() {
        return "questions/" + key();
    }

    /** Where an administrator looks for it among the types. */
    default TypeFamily family() {
        return TypeFamily.TEXT;
    }

    /** The picture that stands for it in the plan of a form. */
    default String icon() {
        return "pen-line";
    }

    /** The parts of a question that it uses beyond those of all types. */
    default Set<TypeProperty> properties() {
        return Set.of();
    }
}
