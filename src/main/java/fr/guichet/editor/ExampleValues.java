package fr.guichet.editor;

import fr.guichet.editor.Preview.Piece;
import fr.guichet.editor.Preview.Piece.Sort;
import fr.guichet.forms.Computed;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Question;
import fr.guichet.forms.Variables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a variable of a letter could be worth: what is known already as it is, everything else as an example. */
@Component
class ExampleValues {
    private static final Set<String> WITH_PREFIX = Set.of("request.number", "other.number");
    /** What is written with its unit, in letters too. */
    private static final Set<String> NUMBERS = Set.of("integer", "decimal", "amount");
    private static final Map<String, String> BY_TYPE = Map.of("amount", "1 250,00 €", "integer", "2", "decimal", "2,5", "date",
            "3 novembre 2026", "time", "10 h 30", "address", "4 rue de l’Exemple, 14400 Bayeux", "commune", "Bayeux");
    private static final Map<Computed.Format, String> BY_FORMAT = Map.of(Computed.Format.amount, "312,50 €",
            Computed.Format.number, "2", Computed.Format.percent, "30 %", Computed.Format.date, "3 novembre 2026");

    private final Walks walks;
    private final Clock clock;

    ExampleValues(Walks walks, Clock clock) {
        this.walks = walks;
        this.clock = clock;
    }

    Piece of(FormDefinition form, String name) {
        return known(form, name).map(value -> new Piece(Sort.TEXT, value))
                .or(() -> example(form, name).map(value -> new Piece(Sort.EXAMPLE, value)))
                .orElseGet(() -> new Piece(Sort.TEXT, "{" + name + "}"));
    }

    private Optional<String> known(FormDefinition form, String name) {
        String setting = name.startsWith("config.") ? name.substring("config.".length()) : name;
        String value = switch (name) {
            case "request.of" -> form.requestOf() == null ? "" : form.requestOf().forSelf(true);
            case "request.name" -> form.name();
            default -> walks.words().getOrDefault(name, form.settingInWords(setting, LocalDate.now(clock)));
        };
        return Optional.of(value).filter(text -> !text.isBlank());
    }

    private static Optional<String> example(FormDefinition form, String name) {
        return Optional.ofNullable(Variables.examples().get(name))
                .map(value -> WITH_PREFIX.contains(name) ? form.prefix() + value : value)
                .or(() -> form.question(name).map(ExampleValues::answer))
                .or(() -> form.computed().stream().filter(computed -> computed.id().equals(name)).findFirst()
                        .map(ExampleValues::value));
    }

    private static String answer(Question question) {
        if (question.unit() != null && NUMBERS.contains(question.type())) {
            return BY_TYPE.getOrDefault(question.type(), "").replace(" €", "") + "\u00a0" + question.unit();
        }
        return question.options().isEmpty()
                ? BY_TYPE.getOrDefault(question.type(), question.label() == null ? question.id() : question.label().other())
                : question.options().getFirst().label().other();
    }

    private static String value(Computed computed) {
        return computed.format() == null ? computed.label() : BY_FORMAT.getOrDefault(computed.format(), computed.label());
    }
}
