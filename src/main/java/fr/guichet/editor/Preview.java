package fr.guichet.editor;

import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.questions.QuestionView;
import fr.guichet.questions.ShownValue;
import fr.guichet.questions.SummarySection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a form in preparation as somebody will see it.
 *
 * @param kind what it shows: start, questions, documents, review, case, notice, nothing
 * @param step « Étape 2 sur 5 : Vous »
 * @param questions its questions, ready to be drawn
 * @param computed what it works out below them
 * @param hidden what it asks on other conditions only
 * @param notice subject and paragraphs of a notice
 */
record Preview(String kind, String step, String heading, String why, List<QuestionView> questions, List<ShownValue> computed,
        List<String> hidden,
        List<Document> documents, List<SummarySection> sections, @Nullable FormDefinition form, List<String> notice) {
    /** A document that is asked. */
    record Document(String name, String why, List<String> accepted, String validity) {
        static Document of(DocumentRule rule, String name) {
            return new Document(name, rule.why() == null ? "" : rule.why(), rule.accepted(),
                    rule.validity() == null ? "" : rule.validity());
        }
    }

    static Preview nothing() {
        return new Preview("nothing", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of());
    }
}
