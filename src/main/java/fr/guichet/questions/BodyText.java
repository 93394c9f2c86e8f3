package fr.guichet.questions;

import fr.guichet.forms.FormDefinition.Texts;
import fr.guichet.forms.FormDefinition.Texts.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The text that stands under a question: its own, or one of the form's texts of law. */
final class BodyText {
    private BodyText() {}

    static List<Paragraph> of(Asked asked) {
        if (asked.question().body() != null) {
            return List.of(new Paragraph("", asked.speaker().say(asked.question().body())));
        }
        return "privacy".equals(asked.question().bodyFrom())
                ? texts(asked).privacy().stream()
                        .map(paragraph -> new Paragraph(paragraph.heading(), asked.speaker().say(paragraph.text()))).toList()
                : List.of();
    }

    private static Texts texts(Asked asked) {
        return asked.situation().form().allTexts();
    }

    static String plain(Asked asked) {
        return of(asked).stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Whether two questions stand under the same words. */
    static boolean isSame(Asked one, Asked other) {
        return Objects.equals(one.question().body(), other.question().body())
                && Objects.equals(one.question().bodyFrom(), other.question().bodyFrom())
                && (one.question().bodyFrom() == null || texts(one).privacy().equals(texts(other).privacy()));
    }
}
