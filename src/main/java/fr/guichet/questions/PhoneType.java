package fr.guichet.questions;

import java.util.List;
import org.springframework.stereotype.Component;

/** A telephone number: French, or foreign with its country's code. */
@Component
class PhoneType extends WrittenType {
    PhoneType() {
        super("phone", "format");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        return PhoneNumber.read(text).isPresent() ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public String display(Asked asked) {
        return PhoneNumber.read(asked.text()).map(PhoneNumber::toString).orElse(asked.text());
    }

    @Override
    public List<PaperField> paper(Asked asked) {
        return List.of(PaperField.boxes(asked.name(), "", 2, 2, 2, 2, 2));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "phone";
    }

    /** In groups and in one word. */
    @Override
    public String searchValue(Asked asked) {
        return QuestionType.inOneLine(display(asked) + " " + PhoneNumber.read(asked.text()).map(PhoneNumber::digits).orElse(""));
    }
}
