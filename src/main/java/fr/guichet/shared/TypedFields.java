package fr.guichet.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads the fields of a form as they were typed, and gathers what is wrong with them in the order of reading. */
public final class TypedFields {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final BigDecimal MOST = new BigDecimal("99999999.99");

    private final InputErrors errors = new InputErrors();
    private final Messages messages;

    public TypedFields(Messages messages) {
        this.messages = messages;
    }

    public InputErrors errors() {
        return errors;
    }

    public boolean areRight() {
        return errors.isEmpty();
    }

    /** Notes a mistake. @param key of the sentence that says what to do */
    public void wrong(String field, String key, Object... arguments) {
        errors.add(new InputError(field, messages.text(key, arguments)));
    }

    /** A text that has to be given. */
    public String text(String field, String typed, String key) {
        if (typed.isBlank()) {
            wrong(field, key);
        }
        return typed.strip();
    }

    /** A day that has to be given, as the browser sends it or as one writes it: 14/12/2026. */
    public Optional<LocalDate> day(String field, String typed, String key) {
        try {
            String text = typed.strip();
            return Optional.of(text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DAY));
        } catch (DateTimeException noDate) {
            wrong(field, key);
            return Optional.empty();
        }
    }

    /** A time of day that has to be given: 14:30, 14h30 or 14 h. */
    public Optional<LocalTime> time(String field, String typed, String key) {
        String[] parts = typed.replaceAll("[\\s\u00a0]", "").split("[:hH]", -1);
        try {
            return Optional
                    .of(LocalTime.of(Integer.parseInt(parts[0]),
                            parts.length < 2 || parts[1].isEmpty() ? 0 : Integer.parseInt(parts[1])));
        } catch (NumberFormatException | DateTimeException noTime) {
            wrong(field, key);
            return Optional.empty();
        }
    }

    /** Euros that have to be given, with a comma or a point: 1 040,16. */
    public Optional<BigDecimal> amount(String field, String typed, String key) {
        try {
            BigDecimal amount = new BigDecimal(typed.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.'));
            if (amount.signum() >= 0 && amount.compareTo(MOST) <= 0 && amount.stripTrailingZeros().scale() <= 2) {
                return Optional.of(amount.setScale(2, RoundingMode.UNNECESSARY));
            }
        } catch (NumberFormatException noNumber) {
            // said below, like any other amount that cannot be
        }
        wrong(field, key);
        return Optional.empty();
    }
}
