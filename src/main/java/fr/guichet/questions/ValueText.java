package fr.guichet.questions;

import fr.guichet.forms.Computed;
import fr.guichet.forms.Computed.Format;
import fr.guichet.logic.Value;
import fr.guichet.shared.Euros;
import fr.guichet.shared.FrenchDates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Writes computed values as the French do. */
final class ValueText {
    private static final int DECIMALS = 6;

    private ValueText() {}

    /** @param format none for the one that goes with the value */
    static String of(Value value, Optional<Format> format) {
        return switch (format.orElse(natural(value))) {
            case amount -> value.asNumber().map(ValueText::amount).orElse(value.plain());
            case number -> value.asNumber().map(ValueText::number).orElse(value.plain());
            case percent -> value.asNumber().map(ValueText::percent).orElse(value.plain());
            case date -> value.asDate().map(day -> day.hasDay() ? FrenchDates.day(day.earliest()) : day.toString())
                    .orElse(value.plain());
            case text -> value.plain();
        };
    }

    private static Format natural(Value value) {
        return value instanceof Value.Decimal ? Format.number : value instanceof Value.Day ? Format.date : Format.text;
    }

    private static String amount(BigDecimal number) {
        return Euros.inWords(number.setScale(2, RoundingMode.HALF_UP));
    }

    private static String number(BigDecimal number) {
        return written(NumberFormat.getNumberInstance(Locale.FRANCE), number, DECIMALS);
    }

    /** A share of one, to the hundredth of a percent. */
    private static String percent(BigDecimal share) {
        return written(NumberFormat.getPercentInstance(Locale.FRANCE), share, 2);
    }

    private static String written(NumberFormat format, BigDecimal number, int decimals) {
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('\u202f', '\u00a0');
    }

    static String of(Value value, Computed computed) {
        return of(value, Optional.ofNullable(computed.format()));
    }
}
