package fr.guichet.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What makes exchanges with somebody easier.
 *
 * @param language none for French
 * @param needs    in the words of the form, such as « Malentendant »
 */
@Embeddable
public record Wishes(@Enumerated(EnumType.STRING) @Nullable LettersBy lettersBy, @Nullable String language,
        @Nullable String needs) {
    public static final Wishes NONE = new Wishes(null, null, null);

    /** The same, with what is not known taken from elsewhere. */
    Wishes filledFrom(Wishes other) {
        return new Wishes(lettersBy == null ? other.lettersBy : lettersBy, language == null ? other.language : language,
                needs == null ? other.needs : needs);
    }
}
