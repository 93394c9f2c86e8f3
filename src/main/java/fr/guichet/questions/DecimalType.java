package fr.guichet.questions;

import fr.guichet.logic.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A number with two decimals at most: a length, a weight, a share. A comma before three digits could mean thousands, and is asked again. */
@Component
class DecimalType extends WrittenType {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,2})?");

    DecimalType() {
        super("decimal", "format", "low", "high");
    }

    @Override
    public Kind kind() {
        return Kind.number;
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        String plain = text.replaceAll("[\\s\u00a0\u202f]", "");
        return DECIMAL.matcher(plain).matches()
                ? NumberBounds.check(asked.question(), new BigDecimal(plain.replace(',', '.')))
                : List.of(Fault.of("format"));
    }

    @Override
    public String display(Asked asked) {
        String text = asked.text().replace('.', ',');
        String unit = asked.question().unit();
        return text.isEmpty() || unit == null ? text : text + "\u00a0" + unit;
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.NUMBER;
    }

    @Override
    public String icon() {
        return "hash";
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.UNIT, TypeProperty.MIN, TypeProperty.MAX);
    }
}
