package fr.guichet.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Made-up pairs of descriptions, each labelled: of one person with the errors that people make, or of two who are near each other, such
 * as twins, or father and son of one name. They stand in `people/pairs.csv`.
 */
public final class LabelledPairs {
    private static final int FIELDS = 15;

    private LabelledPairs() {}

    /** @param same whether both are one person @param kind which error, or how near they are */
    public record Pair(boolean same, String kind, PersonDetails known, PersonDetails asked) {}

    public static List<Pair> all() {
        try (InputStream file = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream("/people/pairs.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", -1))
                    .map(cells -> new Pair(cells[0].equals("same"), cells[1], details(cells, 2), details(cells, 2 + FIELDS)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PersonDetails details(String[] cells, int at) {
        String civility = cells[at];
        return new PersonDetails(civility.isEmpty() ? null : Civility.valueOf(civility), cells[at + 1], orNull(cells[at + 2]),
                cells[at + 3], BirthDate.of(number(cells[at + 4]), number(cells[at + 5]), number(cells[at + 6])),
                orNull(cells[at + 7]), new PostalAddress(cells[at + 8], null, cells[at + 9], cells[at + 10], cells[at + 11]),
                orNull(cells[at + 12]), orNull(cells[at + 13]), orNull(cells[at + 14]));
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
