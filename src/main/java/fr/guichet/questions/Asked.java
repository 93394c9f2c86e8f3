package fr.guichet.questions;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question asked in a situation, with the answer given.
 *
 * @param name its name in a submission, `group[0].child` for the child of a repeated group
 * @param item the item of a group in which it is asked, none for a question of a page
 */
public record Asked(Question question, String name, Situation situation, Speaker speaker, @Nullable Answers item) {
    static Asked of(Question question, Situation situation, Speaker speaker) {
        return new Asked(question, question.id(), situation, speaker, null);
    }

    Asked child(Question child, int index, Answers in) {
        return new Asked(child, name + "[" + index + "]." + child.id(), situation, speaker, in);
    }

    /** HTML id of its first input; the inputs of its parts add `-part`. */
    public String id() {
        return id(name);
    }

    static String id(String name) {
        return name.replace("].", "-").replace('[', '-').replace("]", "").replace('.', '-');
    }

    /** The id of the question of the page: its own, or its group's. */
    String outerId() {
        int bracket = name.indexOf('[');
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    public Answers answers() {
        return item == null ? situation.typed() : item;
    }

    /** The answer in its shape, none when there is none. */
    public @Nullable Object value() {
        return answers().value(question.id()).orElse(null);
    }

    /** The same question with this answer. */
    Asked answered(Object value) {
        return new Asked(question, name, situation, speaker, answers().with(question.id(), value));
    }

    public boolean isAnswered() {
        return answers().isAnswered(question.id());
    }

    public boolean isRequired() {
        return item == null ? situation.isRequired(question) : situation.isRequiredIn(item, question);
    }

    public String text() {
        return answers().text(question.id());
    }

    public List<String> chosen() {
        return answers().choices(question.id());
    }

    /** A part of a date or of an address, empty when it is not given. */
    public String part(String part) {
        return parts().get(part) instanceof String text ? text : "";
    }

    private Map<String, ?> parts() {
        return answers().parts(question.id());
    }

    boolean isOnPaper() {
        return situation.surroundings().filing() == Question.Filing.paper;
    }

    public LocalDate today() {
        return situation.surroundings().today();
    }

    /** The values of all options of the question, those that its answers close too. */
    Set<String> everyOption() {
        Question source = question.optionsFrom() == null
                ? question
                : situation.form().question(question.optionsFrom()).orElse(question);
        return source.options().stream().map(Question.Option::value).collect(Collectors.toSet());
    }

    /** The options in the words of the reader whatever is answered, without those that need a channel which is not there. */
    List<Choice> printedOptions() {
        Question source = question.optionsFrom() == null
                ? question
                : situation.form().question(question.optionsFrom()).orElse(question);
        return source.options().stream()
                .filter(option -> option.needs() == null || situation.surroundings().channels().contains(option.needs()))
                .map(option -> new Choice(option.value(), speaker.say(option.label()), speaker.say(option.hint()))).toList();
    }

    /** The options offered now, in the words of the reader. */
    public List<Choice> options() {
        return situation.options(question).stream().map(option -> new Choice(option.value(), speaker.say(option.label()),
                speaker.say(option.hint()))).toList();
    }
}
