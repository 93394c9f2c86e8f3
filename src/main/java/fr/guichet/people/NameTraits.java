package fr.guichet.people;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Compares names: people give their birth name for their usual name, half of a compound one, one first name for another. */
record NameTraits(Described one, Described other) {
    Stream<Trait> traits() {
        Trait name = name();
        Trait first = first();
        if (first == Trait.FIRST_DIFFERS && (areSwapped(one, other) || areSwapped(other, one))) {
            return Stream.of(Trait.NAMES_SWAPPED);
        }
        return Stream.of(name, first);
    }

    private static boolean areSwapped(Described one, Described other) {
        return one.birthName().equals(other.given().getFirst())
                && all(other).anyMatch(Spelling.plain(one.details().firstNames())::equals);
    }

    private Trait name() {
        if (one.birthName().equals(other.birthName())) {
            return Trait.NAME_SAME;
        } else if (one.birthName().equals(other.usualName()) || one.usualName().equals(other.birthName())) {
            return Trait.NAME_CROSSED;
        } else if (!one.usualName().isEmpty() && one.usualName().equals(other.usualName())) {
            return Trait.NAME_USUAL_SAME;
        } else if (share(parts(one), parts(other))) {
            return Trait.NAME_PART;
        } else if (share(one.nameSounds(), other.nameSounds())) {
            return Trait.NAME_SOUNDS;
        }
        return all(one).anyMatch(mine -> all(other).anyMatch(theirs -> Spelling.isNear(mine, theirs)))
                ? Trait.NAME_TYPO
                : Trait.NAME_DIFFERS;
    }

    private Trait first() {
        if (share(one.firsts(), other.firsts())) {
            return Trait.FIRST_SAME;
        }
        String mine = one.given().getFirst();
        String theirs = other.given().getFirst();
        if (other.given().contains(mine) || one.given().contains(theirs)) {
            return Trait.FIRST_OTHER;
        } else if (mine.length() == 1 || theirs.length() == 1) {
            return mine.charAt(0) == theirs.charAt(0) ? Trait.FIRST_INITIAL : Trait.FIRST_DIFFERS;
        } else if (isPart(mine, other) || isPart(theirs, one)) {
            return Trait.FIRST_PART;
        } else if (Spelling.isOtherGender(mine, theirs)) {
            return Trait.FIRST_DIFFERS;
        } else if (one.firstSounds().getFirst().equals(other.firstSounds().getFirst())) {
            return Trait.FIRST_SOUNDS;
        }
        return mine.length() > 3 && Spelling.isNear(mine, theirs) ? Trait.FIRST_TYPO : Trait.FIRST_DIFFERS;
    }

    /** « Jean » of « Jean-Pierre »; but Jean-Pierre is not Jean-Paul. */
    private static boolean isPart(String name, Described of) {
        String first = of.details().firstName();
        return first.contains("-") && Spelling.parts(first).contains(name);
    }

    private static List<String> parts(Described person) {
        return Stream.concat(Spelling.parts(person.details().birthName()).stream(),
                Spelling.parts(person.details().usualName()).stream()).toList();
    }

    private static Stream<String> all(Described person) {
        return Stream.of(person.birthName(), person.usualName()).filter(name -> !name.isEmpty());
    }

    private static boolean share(List<String> some, List<String> others) {
        return !Collections.disjoint(some, others);
    }
}
