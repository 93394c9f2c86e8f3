package fr.guichet.questions;

import fr.guichet.logic.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is common to the types whose answer is a number, with a unit and bounds. */
abstract class NumberType extends WrittenType {
    private final String icon;

    NumberType(String key, String icon) {
        super(key, "format", "low", "high");
        this.icon = icon;
    }

    /** The number that was typed; none when it is none of this type. */
    abstract Optional<BigDecimal> number(String typed);

    @Override
    public Kind kind() {
        return Kind.number;
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        return number(text).map(number -> NumberBounds.check(asked.question(), number))
                .orElseGet(() -> List.of(Fault.of("format")));
    }

    /** As it was typed, with its unit. */
    @Override
    public String display(Asked asked) {
        String text = asked.text();
        String unit = asked.question().unit();
        return text.isEmpty() || unit == null ? text : text + "\u00a0" + unit;
    }

    @Override
    PaperField.Shape paperShape() {
        return PaperField.Shape.WORD;
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.NUMBER;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public Set<TypeProperty> properties() {
        return Set.of(TypeProperty.UNIT, TypeProperty.MIN, TypeProperty.MAX);
    }

    /** A number that a spreadsheet can reckon with: no unit, no spaces, a comma before the decimals. */
    @Override
    public List<String> exportValues(Asked asked) {
        return List.of(number(asked.text()).map(number -> number.toPlainString().replace('.', ','))
                .orElse(QuestionType.inOneLine(asked.text())));
    }
}
