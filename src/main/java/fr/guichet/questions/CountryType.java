package fr.guichet.questions;

import fr.guichet.organisation.Countries;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** A country; the answer is its code. */
@Component
class CountryType extends ChoosingType {
    private final Countries countries;
    private final Supplier<List<Choice>> choices;

    CountryType(Countries countries) {
        this.countries = countries;
        this.choices = SingletonSupplier.of(
                () -> countries.all().stream().map(country -> new Choice(country.code(), country.name(), "")).toList());
    }

    @Override
    public String key() {
        return "country";
    }

    @Override
    public List<Choice> choices(Asked asked) {
        return choices.get();
    }

    @Override
    public List<Fault> check(Asked asked) {
        return countries.byCode(asked.text()).isPresent() ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public String display(Asked asked) {
        return countries.byCode(asked.text()).map(country -> country.name()).orElse(asked.text());
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.PERSON;
    }

    @Override
    public String icon() {
        return "globe";
    }
}
