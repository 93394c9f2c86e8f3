package fr.guichet.questions;

import fr.guichet.logic.Kind;
import fr.guichet.forms.Question;
import fr.guichet.shared.Messages;
import java.util.List;
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
    public List<Fault> check(Asked asked) {
        return List.of();
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
}
