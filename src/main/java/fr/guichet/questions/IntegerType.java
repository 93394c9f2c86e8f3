package fr.guichet.questions;

import fr.guichet.logic.Kind;
import fr.guichet.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A whole number. */
@Component
class IntegerType extends WrittenType {
    IntegerType() {
        super("integer", "format", "low", "high");
    }

    @Override
    public Kind kind() {
        return Kind.number;
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        Optional<BigDecimal> number = TypedNumber.whole(text);
        return number.isEmpty() ? List.of(Fault.of("format")) : NumberBounds.check(asked.question(), number.get());
    }

    @Override
    public String display(Asked asked) {
        String unit = asked.question().unit();
        return asked.text().isEmpty() || unit == null ? asked.text() : asked.text() + "\u00a0" + unit;
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
