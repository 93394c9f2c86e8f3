package fr.guichet.questions;

import fr.guichet.forms.Question;
import fr.guichet.forms.Wording;

/**
 * A column of an export of answers.
 *
 * @param key   the id of the question, and behind a point the part of the answer or the child of the group
 * @param title in the words of the form, its variables still in braces
 */
public record ExportColumn(String key, String title) {
    static ExportColumn of(Question question) {
        return new ExportColumn(question.id(), title(question));
    }

    static ExportColumn of(Question question, String part, String partTitle) {
        return new ExportColumn(question.id() + "." + part, title(question) + ", " + partTitle);
    }

    private static String title(Question question) {
        Wording label = question.label();
        return label == null || label.isEmpty() ? question.id() : label.other();
    }
}
