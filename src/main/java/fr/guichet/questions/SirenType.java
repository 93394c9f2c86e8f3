package fr.guichet.questions;

import java.util.List;
import org.springframework.stereotype.Component;

/** The number of an organisation in the national register (SIREN): 9 digits, of which the last is a key. */
@Component
class SirenType extends WrittenType {
    SirenType() {
        super("siren", "key");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        String number = Luhn.plain(text);
        return number.matches("[0-9]{9}") && Luhn.holds(number) ? List.of() : List.of(Fault.of("key"));
    }

    /** « 130 025 265 ». */
    @Override
    public String display(Asked asked) {
        String number = Luhn.plain(asked.text());
        return number.matches("[0-9]{9}") ? number.replaceFirst("(...)(...)(...)", "$1 $2 $3") : asked.text();
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "building-2";
    }
}
