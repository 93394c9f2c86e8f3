package fr.guichet.desk;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.questions.AnswerTable;
import fr.guichet.questions.AnswerTerms;
import fr.guichet.questions.Choice;
import fr.guichet.questions.SearchField;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueSelection;
import fr.guichet.requests.Channel;
import fr.guichet.requests.OpenParts;
import fr.guichet.requests.Situations;
import fr.guichet.rights.Reach;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions of the chosen form by whose answers an agent may filter the queue. */
@Component
class AnswerFilters {
    private final FormCatalogue forms;
    private final Situations situations;
    private final AnswerTable table;

    AnswerFilters(FormCatalogue forms, Situations situations, AnswerTable table) {
        this.forms = forms;
        this.situations = situations;
        this.table = table;
    }

    /**
     * What can be chosen, and what is.
     *
     * @param form   its slug; empty while none is chosen
     * @param chosen the question, none when none is, or not one that this agent may filter by
     * @param said   the answer as the address says it
     */
    record Offered(String form, List<SearchField> fields, @Nullable SearchField chosen, String said) {
        /** Its name in the address. */
        public String name(SearchField field) {
            return form + "." + field.question();
        }

        public boolean isChosen(SearchField field) {
            return field.equals(chosen);
        }

        /** What the address says for a value that is chosen, and not written in words. */
        public String value(Choice choice) {
            return AnswerTerms.CHOSEN + choice.value();
        }

        /** The words that were typed; empty when a value was chosen. */
        public String words() {
            return said.startsWith(AnswerTerms.CHOSEN) ? "" : said;
        }

        /** The answer in the words of the form. */
        String answer() {
            return chosen == null
                    ? said
                    : chosen.choices().stream().filter(choice -> value(choice).equals(said)).findFirst().map(Choice::label)
                            .orElse(said);
        }
    }

    Offered of(QueueSelection selection, Reach reach) {
        String slug = selection.value(Criterion.FORM);
        List<SearchField> fields = slug.isEmpty() ? List.of() : fields(slug, reach);
        SearchField chosen = fields.stream().filter(field -> field.question().equals(selection.question())).findFirst()
                .orElse(null);
        return new Offered(slug, fields, chosen, selection.value(Criterion.ANSWER));
    }

    private List<SearchField> fields(String slug, Reach reach) {
        return forms.current(slug)
                .map(form -> table.searchFields(situations.of(form, Answers.NONE, Channel.ONLINE, Set.of()),
                        OpenParts.of(reach.somewhere())))
                .orElse(List.of());
    }
}
