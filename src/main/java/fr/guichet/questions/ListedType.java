package fr.guichet.questions;

import fr.guichet.organisation.Division;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** What is common to the types whose answer is a code of a packaged list. */
abstract class ListedType extends ChoosingType {
    private final String key;
    private final String icon;
    private final Supplier<List<Choice>> choices;

    /** @param choices read when they are first asked for */
    ListedType(String key, String icon, Supplier<List<Choice>> choices) {
        this.key = key;
        this.icon = icon;
        this.choices = SingletonSupplier.of(choices);
    }

    static List<Choice> choices(List<Division> places) {
        return places.stream().map(place -> new Choice(place.code(), place.name(), "")).toList();
    }

    @Override
    public String key() {
        return key;
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
        return icon;
    }
}
