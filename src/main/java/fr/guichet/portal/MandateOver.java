package fr.guichet.portal;

import fr.guichet.mandates.MandateView;
import java.io.Serial;

/** Whoever followed a request by virtue of a mandate comes back after its end. */
final class MandateOver extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient MandateView mandate;

    MandateOver(MandateView mandate) {
        super("The mandate " + mandate.id() + " is over");
        this.mandate = mandate;
    }

    MandateView mandate() {
        return mandate;
    }
}
