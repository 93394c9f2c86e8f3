package fr.guichet.questions;

import java.util.List;
import org.springframework.stereotype.Component;

/** The number of an establishment of an organisation in the national register (SIRET): 14 digits, of which the last is a key. */
@Component
class SiretType extends WrittenType {
    /** La Poste has too many establishments for the usual key: its digits add up to a multiple of 5. */
    private static final String LA_POSTE = "356000000";

    SiretType() {
        super("siret", "key");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        return isRight(Luhn.plain(text)) ? List.of() : List.of(Fault.of("key"));
    }

    private static boolean isRight(String number) {
        return number.matches("[0-9]{14}")
                && (Luhn.holds(number) || number.startsWith(LA_POSTE) && number.chars().map(c -> c - '0').sum() % 5 == 0);
    }

    /** « 130 025 265 00013 ». */
    @Override
    public String display(Asked asked) {
        String number = Luhn.plain(asked.text());
        return number.matches("[0-9]{14}") ? number.replaceFirst("(...)(...)(...)(.....)", "$1 $2 $3 $4") : asked.text();
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
