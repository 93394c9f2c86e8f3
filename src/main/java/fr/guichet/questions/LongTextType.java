package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Several lines of text. */
@Component
class LongTextType extends WrittenType {
    LongTextType() {
        super("long_text");
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return typed.lines();
    }

    @Override
    boolean hasLines() {
        return true;
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        return List.of();
    }

    @Override
    public String icon() {
        return "file-text";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.MAX_LENGTH);
    }

    @Override
    public List<String> exportValues(Asked asked) {
        return List.of(asked.text().replaceAll("\\s+", " "));
    }
}
