package fr.guichet.correspondence;

import java.util.List;
import java.util.stream.Stream;

/** A notice ready to be sent: its subject line and its paragraphs. */
public record Composed(String subject, List<Paragraph> body) {
    /** The same with something more at its end. */
    Composed and(Paragraph last) {
        return new Composed(subject, Stream.concat(body.stream(), Stream.of(last)).toList());
    }
}
