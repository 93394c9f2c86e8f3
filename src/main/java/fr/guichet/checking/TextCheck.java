package fr.guichet.checking;

import java.util.Set;
import java.util.stream.Stream;

/** Texts that are missing. */
final class TextCheck implements Check {
    /** What reads worse without, but works. */
    private static final Set<String> ADVISED = Set.of("page why", "computed label", "setting label", "table label",
            "form summary");

    @Override
    public Stream<Finding> in(Definition definition) {
        return Said.all(definition.form()).stream().filter(Said::isMissing).map(said -> {
            String key = "checking.text." + said.part();
            return ADVISED.contains(said.element().replaceFirst(":.*", "") + " " + said.part())
                    ? Finding.advice(said.element(), key)
                    : Finding.blocking(said.element(), key);
        });
    }
}
