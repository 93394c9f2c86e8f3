package fr.guichet.questions;

import fr.guichet.forms.FormDefinition.Texts.Paragraph;
import fr.guichet.forms.Question;
import java.util.List;

/**
 * A question as it stands on paper, in words that suit whoever holds the pen.
 *
 * @param optional whether to say that it may be left out, which its wording does not say already
 * @param body the text that stands for it, or that is ticked
 * @param items what is asked again and again, for a group: each time the same questions
 * @param item what one of these is called, empty for other types
 * @param unit what stands behind the number, empty for other types
 * @param totals what is computed from the rows of a table, in words
 */
public record PaperQuestion(Question question, String label, String hint, boolean optional, boolean silent, List<Paragraph> body,
        List<PaperField> fields, List<List<PaperQuestion>> items, String item, String unit, List<String> totals) {}
