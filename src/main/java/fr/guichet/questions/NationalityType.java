package fr.guichet.questions;

import fr.guichet.organisation.Countries;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** A nationality by its country, or none; the answer is the code of the country, `XXA` for a stateless person as in passports. */
@Component
class NationalityType extends ChoosingType {
    static final String STATELESS = "XXA";

    private final Supplier<List<Choice>> choices;

    NationalityType(Countries countries, Messages messages) {
        this.choices = SingletonSupplier.of(() -> Stream.concat(
                countries.all().stream().map(country -> new Choice(country.code(), country.name(), "")),
                Stream.of(new Choice(STATELESS, messages.text("questions.nationality.stateless"), ""))).toList());
    }

    @Override
    public String key() {
        return "nationality";
    }

    @Override
    public List<Choice> choices(Asked asked) {
        return choices.get();
    }

    @Override
    public String template() {
        return "questions/country";
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
