package fr.guichet.questions;

import java.util.Objects;

/**
 * An answer, or a part of one, that has no place in the version to which its draft went.
 *
 * @param name of its question in the version in which it was given, `group[0].child` for the child of a repeated group
 * @param value in one of the shapes of answers
 */
public record LeftAnswer(String name, Object value) {
    static LeftAnswer of(Asked asked) {
        return new LeftAnswer(asked.name(), Objects.requireNonNull(asked.value()));
    }
}
