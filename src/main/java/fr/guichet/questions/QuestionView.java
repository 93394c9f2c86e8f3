package fr.guichet.questions;

import fr.guichet.forms.FormDefinition.Texts.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question ready to be drawn.
 *
 * @param id HTML id of its first input; the parts add `-part`, the options after the first `-value`
 * @param name its name in a submission; the parts add `.part`
 * @param template the file whose fragment `field(q)` draws it
 * @param optional whether to say that it may be left out, which its wording does not say already
 * @param errors texts of what is wrong, shown above the input; warnings the same for what does not block
 * @param wrongFields HTML ids of the inputs that the errors are about
 * @param value the text in its input, when it has one
 * @param parts the texts in the inputs of its parts
 * @param cerfa where the paper form asks it, when it is filled in from paper
 * @param cards whether its options are drawn as cards
 * @param sealed whether a number that is stored is shown masked
 * @param drawn what else the fragment of its type needs, none for most
 * @param autocomplete what the browser knows of the person who types, by part; empty for somebody else's data
 * @param notices what the form has to say about this answer
 * @param heading the title of the section in which it stands, for the first one of it
 */
public record QuestionView(String id, String name, String type, String template, String label, String hint, boolean optional,
        boolean required, List<String> errors, List<String> warnings, Set<String> wrongFields, String value,
        Map<String, String> parts,
        List<ChoiceView> choices, List<ItemView> items, @Nullable String addLabel, @Nullable String unit, @Nullable String cerfa,
        boolean cards, boolean sealed, @Nullable Object drawn, Map<String, String> autocomplete, List<Paragraph> body,
        List<MessageView> notices,
        @Nullable String heading) {

    /** An option; the first one has the id of its question. */
    public record ChoiceView(String id, String value, String label, String hint, boolean checked) {}

    /** An item of a group with its questions; its name is the value of the button that removes it. */
    public record ItemView(String id, String name, String title, List<QuestionView> questions) {}

    /** A message of the form beside a question, with what the person can do. @param tone `info` or `warn` */
    public record MessageView(String id, String tone, String text, List<String> actions) {
        MessageView withoutText() {
            return new MessageView(id, tone, "", actions);
        }

        boolean saysSomething() {
            return !text.isEmpty() || !actions.isEmpty();
        }
    }

    /** The same with other words for where the paper asks it; none where a heading above says it already. */
    public QuestionView placedAt(@Nullable String place) {
        return new QuestionView(id, name, type, template, label, hint, optional, required, errors, warnings, wrongFields, value,
                parts,
                choices, items, addLabel, unit, place, cards, sealed, drawn, autocomplete, body, notices, heading);
    }

    /** The same with one more thing that the form has to say. */
    public QuestionView saying(MessageView message) {
        return new QuestionView(id, name, type, template, label, hint, optional, required, errors, warnings, wrongFields, value,
                parts, choices, items, addLabel, unit, cerfa, cards, sealed, drawn, autocomplete, body,
                Stream.concat(notices.stream(), Stream.of(message)).toList(), heading);
    }

    /** The same without what the form has to say about the answers. */
    public QuestionView withoutNotices() {
        return new QuestionView(id, name, type, template, label, hint, optional, required, errors, warnings, wrongFields, value,
                parts, choices, items, addLabel, unit, cerfa, cards, sealed, drawn, autocomplete, body, List.of(), heading);
    }

    /** The same in a section of the page. */
    QuestionView under(String title) {
        return new QuestionView(id, name, type, template, label, hint, optional, required, errors, warnings, wrongFields, value,
                parts, choices, items, addLabel, unit, cerfa, cards, sealed, drawn, autocomplete, body, notices, title);
    }

    /** What is computed from its rows, none for other types. */
    public List<ShownValue> totals() {
        return drawn instanceof RowsView rows ? rows.totals() : List.of();
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The ids of the texts that describe its inputs, none when there are none. */
    public @Nullable String describedBy() {
        String ids = (hint.isEmpty() ? "" : id + "-aide ") + (errors.isEmpty() ? "" : id + "-err ")
                + (warnings.isEmpty() ? "" : id + "-avis");
        return ids.isBlank() ? null : ids.strip();
    }

    /** The value of `aria-invalid`, none when nothing is wrong. */
    public @Nullable String invalid() {
        return errors.isEmpty() ? null : "true";
    }

    /** The same for one part of several. */
    public @Nullable String invalid(String part) {
        if (errors.isEmpty()) {
            return null;
        }
        return String.valueOf(wrongFields.contains(id) || wrongFields.contains(id + "-" + part));
    }

    /** The text in the input of a part. */
    public String part(String part) {
        return parts.getOrDefault(part, "");
    }

    /** The value of `autocomplete` for the only input, or for a part. */
    public String autocomplete(String part) {
        return autocomplete.getOrDefault(part, "off");
    }
}
