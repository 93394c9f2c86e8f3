package fr.guichet.questions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A number with two decimals at most: a length, a weight, a share. A comma before three digits could mean thousands, and is asked again. */
@Component
class DecimalType extends NumberType {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,2})?");

    DecimalType() {
        super("decimal", "hash");
    }

    @Override
    Optional<BigDecimal> number(String typed) {
        String plain = typed.replaceAll("[\\s\u00a0\u202f]", "");
        return DECIMAL.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(',', '.'))) : Optional.empty();
    }
}
