package fr.guichet.questions;

import java.util.List;
import org.springframework.stereotype.Component;

/** Yes or no, with no word to write for them. */
@Component
class YesNoType extends ChoosingType {
    private final List<Choice> choices;

    YesNoType(QuestionTexts texts) {
        this.choices = List.of(new Choice("yes", texts.get("yes"), ""), new Choice("no", texts.get("no"), ""));
    }

    @Override
    public String key() {
        return "yes_no";
    }

    @Override
    public List<Choice> choices(Asked asked) {
        return choices;
    }
}
