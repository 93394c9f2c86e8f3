package fr.guichet.paper;

import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Section;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.forms.Wording;
import fr.guichet.logic.Condition;
import fr.guichet.logic.Expression;
import fr.guichet.questions.Choice;
import fr.guichet.questions.PaperQuestion;
import fr.guichet.questions.PaperQuestions;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions that stand on paper, by their ids and with their numbers.
 *
 * @param situation without answers
 * @param group the group in whose items one looks, whose children come first; empty outside
 * @param item which of them
 */
record Printed(Situation situation, Speaker speaker, Map<String, PaperQuestion> questions, Numbering numbering, String group,
        int item) {
    static Printed of(Situation situation, PaperQuestions maker, Map<String, String> words, Messages messages) {
        Map<String, PaperQuestion> questions = new HashMap<>();
        situation.form().questions().filter(Printed::standsOnPaper).forEach(question -> {
            PaperQuestion printed = maker.of(situation, question, words);
            questions.put(question.id(), printed);
            printed.items().stream().findFirst()
                    .ifPresent(item -> item.forEach(child -> questions.put(question.id() + "." + child.question().id(), child)));
        });
        Printed unnumbered = new Printed(situation, Speaker.onPaper(situation, words), questions, Numbering.NONE, "", 0);
        ConditionWords conditions = new ConditionWords(unnumbered, messages);
        List<String> numbered = situation.form().pages().stream().flatMap(page -> page.questions().stream()
                .filter(question -> unnumbered.asks(page, question, conditions))).map(Question::id).toList();
        return new Printed(situation, unnumbered.speaker, questions, new Numbering(numbered), "", 0);
    }

    /** Whether a question is asked on paper: files come in the envelope. */
    private static boolean standsOnPaper(Question question) {
        return question.paper() && !question.isOfType("file");
    }

    private boolean asks(Page page, Question question, ConditionWords conditions) {
        Section section = situation.index().sectionOf().get(question.id());
        return questions.containsKey(question.id()) && !questions.get(question.id()).silent()
                && Stream.of(when(page.when()), when(section == null ? null : section.when()), when(question.when()))
                        .allMatch(condition -> conditions.of(condition).ever());
    }

    private static Condition when(@Nullable Condition condition) {
        return condition == null ? Condition.ALWAYS : condition;
    }

    /** The same inside an item of a group. */
    Printed inside(Question of, int at) {
        return new Printed(situation, speaker, questions, numbering, of.id(), at);
    }

    String say(@Nullable Wording wording) {
        return speaker.say(wording);
    }

    /** A question that is printed here: in an item of a group every child is. */
    Optional<PaperQuestion> question(Question question) {
        return group.isEmpty()
                ? Optional.ofNullable(questions.get(question.id()))
                : whole().items().get(item).stream().filter(child -> child.question().id().equals(question.id())).findFirst();
    }

    private PaperQuestion whole() {
        return Objects.requireNonNull(questions.get(group));
    }

    private Optional<PaperQuestion> find(String id) {
        return Optional.ofNullable(questions.get(group + "." + id)).or(() -> Optional.ofNullable(questions.get(id)));
    }

    /** « 12 », or « 12 b » for what is asked in each item of a group; none for what has no number. */
    Optional<String> number(String id) {
        String whole = questions.containsKey(group + "." + id) ? group + "." + id : id;
        int dot = whole.indexOf('.');
        return dot < 0
                ? numbering.of(whole).map(String::valueOf)
                : numbering.of(whole.substring(0, dot))
                        .flatMap(number -> letter(whole, dot).map(letter -> number + "\u00a0" + letter));
    }

    private Optional<String> letter(String whole, int dot) {
        return Optional.ofNullable(questions.get(whole.substring(0, dot))).map(of -> of.question().questions().stream()
                .map(Question::id).toList().indexOf(whole.substring(dot + 1))).filter(at -> at >= 0)
                .map(at -> String.valueOf((char) ('a' + at)));
    }

    /** What can be ticked or chosen, none for what is not chosen. */
    List<Choice> choices(String id) {
        return find(id).stream().flatMap(question -> question.fields().stream()).flatMap(field -> field.choices().stream())
                .distinct()
                .toList();
    }

    boolean isOfType(String id, String type) {
        return find(id).filter(question -> question.question().isOfType(type)).isPresent();
    }

    /** Whether it is a question of the form that is asked nowhere on paper. */
    boolean isUnasked(String id) {
        return situation.index().questions().containsKey(id) && find(id).isEmpty();
    }

    /** The name of a document that is joined. */
    Optional<String> document(String id) {
        return situation.form().documents().stream().filter(rule -> rule.id().equals(id) || id.equals(rule.question()))
                .map(DocumentRule::name).map(speaker::say).findFirst();
    }

    /** The questions from which it comes in the end, in the order in which it names them. */
    List<String> sources(Expression expression) {
        Set<String> found = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>(expression.mentions().toList());
        for (int at = 0; at < rest.size(); at++) {
            String id = rest.get(at);
            if (found.add(id) && situation.index().computed().containsKey(id)) {
                situation.index().computed().get(id).mentions().forEach(rest::add);
            }
        }
        return List.copyOf(found);
    }
}
