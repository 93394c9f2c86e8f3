package fr.guichet.questions;

import java.util.List;
import org.springframework.stereotype.Component;

/** A number that can receive text messages. */
@Component
class MobileType extends WrittenType {
    MobileType() {
        super("mobile", "format");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        return PhoneNumber.read(text).filter(PhoneNumber::mayBeMobile).isPresent() ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public String display(Asked asked) {
        return PhoneNumber.read(asked.text()).map(PhoneNumber::toString).orElse(asked.text());
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "smartphone";
    }

    /** In groups and in one word. */
    @Override
    public String searchValue(Asked asked) {
        return QuestionType.inOneLine(display(asked) + " " + PhoneNumber.read(asked.text()).map(PhoneNumber::digits).orElse(""));
    }
}
