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
 * @param notice paragraphs of a notice
 * @param told the message that is looked at
 */
record Preview(String kind, String step, String heading, String why, List<QuestionView> questions, List<ShownValue> computed,
        List<String> hidden,
        List<Document> documents, List<SummarySection> sections, @Nullable FormDefinition form, List<String> notice,
        @Nullable Told told) {
    /** A document that is asked. */
    record Document(String name, String why, List<String> accepted, String validity) {
        static Document of(DocumentRule rule, String name) {
            return new Document(name, rule.why() == null ? "" : rule.why(), rule.accepted(),
                    rule.validity() == null ? "" : rule.validity());
        }
    }

    /** What a message says. @param blocking whether nothing can be sent while it holds */
    record Told(boolean blocking, String text, List<String> actions) {}

    Preview told(@Nullable Told message) {
        return new Preview(kind, step, heading, why, questions, computed, hidden, documents, sections, form, notice, message);
    }

    static Preview nothing() {
        return plain("nothing", "", List.of());
    }

    static Preview letter(String subject, List<String> paragraphs) {
        return plain("notice", subject, paragraphs);
    }

    private static Preview plain(String kind, String heading, List<String> paragraphs) {
        return new Preview(kind, "", heading, "", List.of(), List.of(), List.of(), List.of(), List.of(), null, paragraphs, null);
    }
}
