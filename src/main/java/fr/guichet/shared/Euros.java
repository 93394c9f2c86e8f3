package fr.guichet.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as the French write them: « 1 040,16 € », with spaces that never break. */
public final class Euros {
    private Euros() {}

    public static String inWords(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(amount).replace('\u202f', '\u00a0');
    }
}
