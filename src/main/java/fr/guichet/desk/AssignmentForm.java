package fr.guichet.desk;

import java.util.Objects;

/** Who is to own a request and who stands in, as names that were typed; empty for nobody. */
record AssignmentForm(String attribution, String suppleant) {
    AssignmentForm {
        attribution = Objects.requireNonNullElse(attribution, "").strip();
        suppleant = Objects.requireNonNullElse(suppleant, "").strip();
    }
}
