package fr.guichet.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The form for which a mandate was given first.
 *
 * @param name as the person knew it then; none for a judgment that came with no request
 */
@Embeddable
public record CoveredForm(
        @Column(name = "form_slug") @Nullable String slug,
        @Column(name = "form_name") @Nullable String name) {
    public static final CoveredForm NONE = new CoveredForm(null, null);
}
