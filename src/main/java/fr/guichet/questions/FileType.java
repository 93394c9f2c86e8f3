package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A file to join. The files themselves are kept among the documents; here counts only whether there is one. */
@Component
class FileType implements QuestionType {
    private final QuestionTexts texts;

    FileType(QuestionTexts texts) {
        this.texts = texts;
    }

    @Override
    public String key() {
        return "file";
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
        return isAnswered(asked) ? texts.get("file.attached") : "";
    }

    @Override
    public boolean isAnswered(Asked asked) {
        return asked.situation().surroundings().attached().contains(asked.question().id());
    }
}
