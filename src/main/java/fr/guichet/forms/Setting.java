package fr.guichet.forms;

import fr.guichet.shared.Euros;
import fr.guichet.shared.FrenchDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value that belongs to the authority. @param from the day from which it counts, until an entry of the same id follows */
public record Setting(String id, String label, String type, String value, @Nullable LocalDate from) implements Dated {
    /** As people read it: an amount in euros, a date in words, anything else as it is written. */
    public String inWords() {
        if (value.isEmpty()) {
            return value;
        }
        return switch (type) {
            case "amount" -> Euros.inWords(new BigDecimal(value));
            case "date" -> FrenchDates.day(LocalDate.parse(value));
            default -> value;
        };
    }
}
