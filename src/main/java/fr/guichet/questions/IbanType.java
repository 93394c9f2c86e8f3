package fr.guichet.questions;

import java.util.List;
import org.springframework.stereotype.Component;

/** The international number of a bank account. */
@Component
class IbanType extends WrittenType {
    IbanType() {
        super("iban", "key", "outside_sepa");
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        Iban iban = Iban.of(text);
        if (!iban.isRight()) {
            return List.of(Fault.of("key"));
        }
        return iban.isInSepa() ? List.of() : List.of(Fault.warning("outside_sepa"));
    }

    @Override
    public String display(Asked asked) {
        Iban iban = Iban.of(asked.text());
        return iban.isRight() ? iban.toString() : asked.text();
    }

    @Override
    public List<PaperField> paper(Asked asked) {
        return List.of(PaperField.boxes(asked.name(), "", 4, 4, 4, 4, 4, 4, 3));
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "landmark";
    }

    @Override
    public boolean isSearchable() {
        return false;
    }
}
