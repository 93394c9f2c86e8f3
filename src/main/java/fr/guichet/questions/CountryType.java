package fr.guichet.questions;

import fr.guichet.organisation.Countries;
import java.util.List;
import org.springframework.stereotype.Component;

/** A country; the answer is its code. */
@Component
class CountryType extends ChoosingType {
    private final Countries countries;

    CountryType(Countries countries) {
        this.countries = countries;
    }

    @Override
    public String key() {
        return "country";
    }

    @Override
    public List<Choice> choices(Asked asked) {
        return countries.all().stream().map(country -> new Choice(country.code(), country.name(), "")).toList();
    }

    @Override
    public List<Fault> check(Asked asked) {
        return countries.byCode(asked.text()).isPresent() ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public String display(Asked asked) {
        return countries.byCode(asked.text()).map(country -> country.name()).orElse(asked.text());
    }
}
