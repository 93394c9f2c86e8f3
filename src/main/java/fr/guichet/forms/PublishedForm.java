package fr.guichet.forms;

/** A published version of a form: it never changes. */
public record PublishedForm(FormVersionId id, int number, FormIndex index) {
    public FormDefinition definition() {
        return index.form();
    }
}
