package fr.guichet.shared;

/**
 * A mistake in a form, as the summary at the head of the page shows it.
 *
 * @param fieldId the HTML id of the field it leads to
 * @param text the sentence to show, the same as under the field
 */
public record InputError(String fieldId, String text) {}
