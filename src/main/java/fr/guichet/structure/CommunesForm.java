package fr.guichet.structure;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.shared.TypedFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Communes that an administrator adds to a territory.
 *
 * @param commune one by its name, or all of a postcode
 * @param codes INSEE codes, pasted from anywhere
 * @param deplacer true where those that lie in another territory leave it
 */
record CommunesForm(String commune, String codes, @Nullable Boolean deplacer) {
    static final CommunesForm BLANK = new CommunesForm("", "", null);
    private static final int MOST_NAMED = 5;

    CommunesForm {
        commune = requireNonNullElse(commune, "").strip();
        codes = requireNonNullElse(codes, "").strip();
    }

    /** Whether those that lie in another territory leave it. */
    public boolean takes() {
        return Boolean.TRUE.equals(deplacer);
    }

    /** The INSEE codes that it names, in the order in which they were typed; what names none is told. */
    Set<String> read(Communes communes, TypedFields fields) {
        Set<String> found = new LinkedHashSet<>();
        if (commune.isEmpty() && codes.isEmpty()) {
            fields.wrong("commune", "structure.communes.nothing");
        }
        if (!commune.isEmpty()) {
            List<Commune> meant = communes.meant(commune);
            boolean postcode = commune.chars().allMatch(Character::isDigit);
            if (meant.isEmpty()) {
                fields.wrong("commune", "structure.communes.unknown", commune);
            } else if (meant.size() > 1 && !postcode) {
                fields.wrong("commune", "structure.communes.several",
                        some(meant.stream().map(Commune::labelled).toList()));
            } else {
                meant.forEach(one -> found.add(one.insee()));
            }
        }
        List<String> wrong = new ArrayList<>();
        Arrays.stream(codes.split("[\\s,;]+")).filter(code -> !code.isEmpty())
                .forEach(code -> communes.byInsee(code).ifPresentOrElse(one -> found.add(one.insee()), () -> wrong.add(code)));
        if (!wrong.isEmpty()) {
            fields.wrong("codes", "structure.communes.codes-unknown", some(wrong));
        }
        return found;
    }

    /** The first few, and how many more. */
    static String some(List<String> names) {
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? "… (" + names.size() + ")" : "");
    }
}
