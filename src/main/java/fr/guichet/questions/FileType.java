package fr.guichet.questions;

import fr.guichet.logic.Kind;
import fr.guichet.forms.Question;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A file to join. The files themselves are kept among the documents; here counts only whether there is one. */
@Component
class FileType implements QuestionType {
    private final Messages messages;

    FileType(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String key() {
        return "file";
    }

    @Override
    public Kind kind() {
        return Kind.file;
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return null;
    }

    @Override
    public Set<String> codes() {
        return Set.of("empty", "few", "many");
    }

    /** Where it is known how many files there are. */
    @Override
    public List<Fault> check(Asked asked) {
        String count = asked.situation().surroundings().facts().get(asked.question().id() + ".count");
        return count == null ? List.of() : Counted.check(asked.question(), Integer.parseInt(count));
    }

    /** The address of the document to fill in, if there is one. */
    @Override
    public @Nullable String drawn(Asked asked) {
        return asked.question().template();
    }

    @Override
    public String display(Asked asked) {
        return isAnswered(asked) ? messages.text("questions.file.attached") : "";
    }

    @Override
    public boolean isAnswered(Asked asked) {
        return asked.situation().surroundings().attached().contains(asked.question().id());
    }

    /** On paper it comes in the envelope. */
    @Override
    public List<PaperField> paper(Asked asked) {
        return List.of();
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.MORE;
    }

    @Override
    public String icon() {
        return "paperclip";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.TEMPLATE, TypeProperty.MIN_ITEMS, TypeProperty.MAX_ITEMS);
    }
}
