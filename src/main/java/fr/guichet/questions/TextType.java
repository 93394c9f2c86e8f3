package fr.guichet.questions;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One line of text, of a pattern if the question has one. */
@Component
class TextType extends WrittenType {
    TextType() {
        super("text", "format");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        String pattern = asked.question().pattern();
        return pattern == null || TextPattern.fits(text, pattern) ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.MAX_LENGTH, TypeProperty.PATTERN, TypeProperty.PATTERN_EXAMPLE);
    }
}
