package fr.guichet.questions;

import fr.guichet.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A whole number. */
@Component
class IntegerType extends NumberType {
    IntegerType() {
        super("integer", "hash");
    }

    @Override
    Optional<BigDecimal> number(String typed) {
        return TypedNumber.whole(typed);
    }
}
