package fr.guichet.checking;

import fr.guichet.forms.Example;
import fr.guichet.forms.FormDefinition;
import java.util.stream.Stream;

/** Examples that answer a question, or join a document, that the form does not have. */
final class ExampleCheck implements Check {
    @Override
    public Stream<Finding> in(Definition definition) {
        return definition.form().examples().stream().flatMap(example -> Stream.concat(
                example.answers().keySet().stream().filter(id -> definition.form().question(id).isEmpty())
                        .map(id -> finding(example, "checking.example.unknown", id)),
                example.attached().stream().filter(id -> !isJoined(definition.form(), id))
                        .map(id -> finding(example, "checking.example.unknown-document", id))));
    }

    private static Finding finding(Example example, String key, String id) {
        return Finding.advice("example:" + example.id(), key, id);
    }

    private static boolean isJoined(FormDefinition form, String id) {
        return form.document(id).isPresent() || form.question(id).filter(question -> question.isOfType("file")).isPresent();
    }
}
