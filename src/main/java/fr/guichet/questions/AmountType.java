package fr.guichet.questions;

import fr.guichet.logic.Kind;
import fr.guichet.shared.TypedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A sum of money in euros and cents. */
@Component
class AmountType extends WrittenType {
    AmountType() {
        super("amount", "format", "low", "high");
    }

    @Override
    public Kind kind() {
        return Kind.number;
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        Optional<BigDecimal> amount = TypedNumber.amount(text);
        return amount.isEmpty() ? List.of(Fault.of("format")) : NumberBounds.check(asked.question(), amount.get());
    }

    @Override
    public String display(Asked asked) {
        String unit = asked.question().unit() == null ? "€" : asked.question().unit().replaceFirst("^euros?", "€");
        return TypedNumber.amount(asked.text()).map(amount -> written(amount) + "\u00a0" + unit).orElse(asked.text());
    }

    private static String written(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        DecimalFormat format = new DecimalFormat(whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.FRANCE));
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(amount);
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.NUMBER;
    }

    @Override
    public String icon() {
        return "euro";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.UNIT, TypeProperty.MIN, TypeProperty.MAX);
    }
}
