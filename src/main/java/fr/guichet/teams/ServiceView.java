package fr.guichet.teams;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A service as others see it.
 *
 * @param formerNames how it was called before, in small letters; forms may still name it so
 * @param open whether requests still go to it
 * @param teams how many open teams it has
 */
public record ServiceView(UUID id, String name, String email, String phone, List<String> formerNames, boolean open, int teams) {
    /** Whether this is its name, or was before, whatever the capitals. */
    public boolean isCalled(String called) {
        return name.equalsIgnoreCase(called.strip()) || formerNames.contains(called.strip().toLowerCase(Locale.FRENCH));
    }
}
