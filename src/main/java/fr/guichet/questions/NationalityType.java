package fr.guichet.questions;

import fr.guichet.organisation.Countries;
import fr.guichet.shared.Messages;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A nationality by its country, or none; the answer is the code of the country, `XXA` for a stateless person as in passports. */
@Component
class NationalityType extends ListedType {
    static final String STATELESS = "XXA";

    NationalityType(Countries countries, Messages messages) {
        super("nationality", "globe", () -> Stream.concat(
                countries.all().stream().map(country -> new Choice(country.code(), country.name(), "")),
                Stream.of(new Choice(STATELESS, messages.text("questions.nationality.stateless"), ""))).toList());
    }
}
