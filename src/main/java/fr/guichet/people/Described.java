package fr.guichet.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody as they are described, with how their names sound. @param account with which they file for themselves */
record Described(PersonDetails details, List<String> nameSounds, List<String> firstSounds, @Nullable UUID account) {
    String birthName() {
        return Spelling.plain(details.birthName());
    }

    String usualName() {
        return Spelling.plain(details.usualName());
    }

    List<String> given() {
        return Spelling.given(details.firstNames());
    }

    /** The name by which they are called, and the one with its neighbour where it may be a compound without its hyphen. */
    List<String> firsts() {
        List<String> given = given();
        return given.size() < 2 ? given : List.of(given.getFirst(), given.get(0) + given.get(1));
    }
}
