package fr.guichet.questions;

import fr.guichet.organisation.Countries;
import org.springframework.stereotype.Component;

/** A country by the French names; the answer is its code. */
@Component
class CountryType extends ListedType {
    CountryType(Countries countries) {
        super("country", "globe",
                () -> countries.all().stream().map(country -> new Choice(country.code(), country.name(), "")).toList());
    }
}
