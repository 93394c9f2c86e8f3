package fr.guichet.mandates;

import fr.guichet.shared.FrenchDates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of voluntary mandates. A version once in use is never changed: a change is a new file beside it. */
@Component
class MandateTexts {
    static final String VERSION = "mandat-2";

    private final MessageSource messages;
    private final String template;

    MandateTexts(MessageSource messages) {
        this.messages = messages;
        this.template = read("mandates/" + VERSION + ".txt");
    }

    /** The words with the names filled in; none for a judgment, which speaks for itself. */
    Optional<ShownText> words(NewMandate mandate) {
        LocalDate end = mandate.endsOn();
        if (!mandate.kind().isVoluntary() || end == null) {
            return Optional.empty();
        }
        String words = template;
        for (Map.Entry<String, String> blank : Map
                .of("{form}", form(mandate), "{subject}", mandate.subjectName(), "{holder}", holder(mandate.holder()),
                        "{scopes}", scopes(mandate), "{start}", FrenchDates.day(mandate.startsOn()), "{end}",
                        FrenchDates.day(end))
                .entrySet()) {
            words = words.replace(blank.getKey(), blank.getValue());
        }
        return Optional.of(ShownText.of(VERSION, words));
    }

    private static String form(NewMandate mandate) {
        return Objects.requireNonNullElse(mandate.form().name(), "");
    }

    private static String holder(MandateHolder holder) {
        return holder.organisation() == null || holder.organisation().isBlank()
                ? holder.name()
                : holder.name() + " (" + holder.organisation() + ")";
    }

    private String scopes(NewMandate mandate) {
        return mandate.scopes().stream().sorted().map(scope -> "– " + messages.getMessage(scope.ownKey(), null, Locale.FRANCE))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
