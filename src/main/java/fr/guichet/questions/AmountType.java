package fr.guichet.questions;

import fr.guichet.forms.Question;
import fr.guichet.shared.TypedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A sum of money in euros and cents. */
@Component
class AmountType extends NumberType {
    AmountType() {
        super("amount", "euro");
    }

    @Override
    Optional<BigDecimal> number(String typed) {
        return TypedNumber.amount(typed);
    }

    @Override
    public String display(Asked asked) {
        String unit = asked.question().unit() == null ? "€" : asked.question().unit().replaceFirst("^euros?", "€");
        return TypedNumber.amount(asked.text()).map(amount -> written(amount) + "\u00a0" + unit).orElse(asked.text());
    }

    @Override
    public String paperUnit(Question question) {
        return question.unit() == null ? "€" : question.unit();
    }

    private static String written(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        DecimalFormat format = new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.FRANCE));
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(amount);
    }
}
