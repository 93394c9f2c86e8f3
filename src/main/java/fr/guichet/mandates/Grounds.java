package fr.guichet.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * On what a mandate rests: the person's own words, the law, or a judgment.
 *
 * @param text what was shown to the holder and will be to the subject; none for a judgment
 */
@Embeddable
record Grounds(
        @Enumerated(EnumType.STRING) Capacity capacity,
        @Enumerated(EnumType.STRING) MandateKind kind,
        @Column(name = "no_protection_declared") boolean declaresNoProtection,
        @Embedded @Nullable ShownText text,
        @Embedded @Nullable Judgment judgment) {
    static Grounds of(NewMandate declared, @Nullable ShownText text) {
        return new Grounds(declared.capacity(), declared.kind(), declared.declaresNoProtection(), text, declared.judgment());
    }
}
