package fr.guichet.people;

import org.jspecify.annotations.Nullable;

/** What an agent says about somebody. @param proof the paper they have seen, none for a mere correction */
public record Correction(PersonDetails details, Wishes wishes, @Nullable ProofKind proof) {}
