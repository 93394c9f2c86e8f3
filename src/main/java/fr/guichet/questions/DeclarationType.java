package fr.guichet.questions;

import fr.guichet.logic.Kind;
import fr.guichet.forms.FormDefinition.Texts.Paragraph;
import fr.guichet.forms.Question;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A text that the person makes theirs by ticking it. */
@Component
class DeclarationType implements QuestionType {
    private final Messages messages;

    DeclarationType(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return "declaration";
    }

    @Override
    public Kind kind() {
        return Kind.yes_no;
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return typed.isShown() ? typed.all().contains("yes") ? "yes" : "" : null;
    }

    @Override
    public List<Fault> check(Asked asked) {
        return List.of();
    }

    @Override
    public String display(Asked asked) {
        return asked.isAnswered() ? BodyText.plain(asked) : "";
    }

    @Override
    public List<Paragraph> body(Asked asked) {
        return BodyText.of(asked);
    }

    /** One box to tick; the text stands beside it. */
    @Override
    public List<PaperField> paper(Asked asked) {
        return List.of(PaperField.chosen(asked.name(), "", PaperField.Shape.SOME_OF, List.of(new Choice("yes", "", ""))));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.MORE;
    }

    @Override
    public String icon() {
        return "file-check";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.BODY, TypeProperty.BODY_FROM);
    }

    @Override
    public boolean isReusable() {
        return false;
    }

    /** A tick stands for the very text beside it: another text is declared anew. */
    @Override
    public Carried carry(Asked earlier, QuestionType was, Asked now) {
        return was.key().equals(key()) && BodyText.isSame(earlier, now)
                ? Carried.whole(earlier.value())
                : Carried.whole(null);
    }

    @Override
    public List<String> exportValues(Asked asked) {
        return List.of(asked.isAnswered() ? messages.text("questions.yes") : "");
    }
}
