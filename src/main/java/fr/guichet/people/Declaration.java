package fr.guichet.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves, or who files for them.
 *
 * @param account with which they file for themselves, none when another does or on paper
 * @param source  the number of the request that says it
 */
public record Declaration(PersonDetails details, Wishes wishes, @Nullable UUID account, String source) {}
