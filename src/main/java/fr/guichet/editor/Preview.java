package fr.guichet.editor;

import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.questions.QuestionView;
import fr.guichet.questions.ShownValue;
import fr.guichet.questions.SummarySection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of a form in preparation as somebody will see it.
 *
 * @param kind what it shows: start, questions, documents, review, case, notice, nothing
 * @param step « Étape 2 sur 5 : Vous »
 * @param questions its questions, ready to be drawn
 * @param computed what it works out below them
 * @param hidden what it asks on other conditions only
 * @param letter a notice or a state: its subject, then its paragraphs
 * @param told the message that is looked at, when there is no question to say it beside
 */
record Preview(String kind, String step, String heading, String why, List<QuestionView> questions, List<ShownValue> computed,
        List<String> hidden, List<Document> documents, List<SummarySection> sections, @Nullable FormDefinition form,
        List<List<Piece>> letter, @Nullable Told told) {
    /** A document that is asked. */
    record Document(String name, String why, List<String> accepted, String validity) {
        static Document of(DocumentRule rule, String name) {
            return new Document(name, rule.why() == null ? "" : rule.why(), rule.accepted(),
                    rule.validity() == null ? "" : rule.validity());
        }
    }

    /** What a message says. @param blocking whether nothing can be sent while it holds */
    record Told(boolean blocking, String text, List<String> actions) {}

    /** A piece of a letter. */
    record Piece(Sort sort, String text) {
        /** As it will be, what only could be so, the condition of a passage, and the end of that passage. */
        enum Sort {
            TEXT, EXAMPLE, CONDITION, END
        }

        public boolean is(String name) {
            return sort.name().equals(name);
        }
    }

    static Preview nothing() {
        return of("nothing", "", null, List.of());
    }

    static Preview start(FormDefinition form) {
        return of("start", form.title(), form, List.of());
    }

    static Preview summary(FormDefinition form, List<SummarySection> sections) {
        return new Preview("case", "", "", "", List.of(), List.of(), List.of(), List.of(), sections, form, List.of(), null);
    }

    /** @param lines the subject, then the paragraphs */
    static Preview letter(List<List<Piece>> lines) {
        return of("notice", lines.getFirst().stream().map(Piece::text).collect(Collectors.joining()), null, lines);
    }

    private static Preview of(String kind, String heading, @Nullable FormDefinition form, List<List<Piece>> letter) {
        return new Preview(kind, "", heading, "", List.of(), List.of(), List.of(), List.of(), List.of(), form, letter, null);
    }
}
