package fr.guichet.mandates;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** For which requests a mandate is good. */
@Embeddable
record Covered(@Embedded @Nullable CoveredForm form, @Enumerated(EnumType.STRING) Coverage coverage) {
    /** What is read back without a slug and a name is read back as nothing at all. */
    @Override
    public CoveredForm form() {
        return form == null ? CoveredForm.NONE : form;
    }

    /** Until the subject has chosen, the form that was asked for; what comes from the law or a judge holds everywhere. */
    static Covered first(NewMandate declared) {
        return new Covered(declared.form(), declared.kind().isVoluntary() ? Coverage.FORM : Coverage.ALL);
    }

    /** The first version of our words speaks of one request, and leaves no choice. */
    Covered chosen(MandateKind kind, Coverage by) {
        return kind.isVoluntary() && coverage != Coverage.REQUEST ? new Covered(form(), by) : this;
    }

    boolean covers(String slug) {
        return coverage == Coverage.ALL || coverage == Coverage.FORM && slug.equals(form().slug());
    }
}
