package fr.guichet.checking;

import fr.guichet.forms.Example;
import fr.guichet.forms.Example.Expected;
import java.util.List;

/**
 * What came of an example.
 *
 * @param now all that it gives
 * @param differences from what is expected, in words; none when it passes
 */
public record ExampleRun(Example example, Expected now, List<Difference> differences) {
    /** @param place what differs, such as « Valeur « Quotient » » */
    public record Difference(String place, String expected, String now) {}

    public boolean passes() {
        return differences.isEmpty();
    }
}
