package fr.guichet.questions;

import fr.guichet.forms.FormDefinition.Texts.Paragraph;
import fr.guichet.forms.Question;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A text that asks nothing. */
@Component
class InformationType implements QuestionType {
    @Override
    public String key() {
        return "information";
    }

    @Override
    public Set<String> codes() {
        return Set.of();
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return null;
    }

    @Override
    public List<Fault> check(Asked asked) {
        return List.of();
    }

    @Override
    public String display(Asked asked) {
        return "";
    }

    @Override
    public List<Paragraph> body(Asked asked) {
        return BodyText.of(asked);
    }

    @Override
    public boolean isSilent() {
        return true;
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.MORE;
    }

    @Override
    public String icon() {
        return "info";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.BODY, TypeProperty.BODY_FROM);
    }
}
