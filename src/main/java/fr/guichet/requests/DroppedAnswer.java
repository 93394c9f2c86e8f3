package fr.guichet.requests;

import fr.guichet.forms.FormVersionId;
import fr.guichet.questions.LeftAnswer;
import java.util.UUID;

/**
 * An answer of a draft that has no place in the version with which it goes on.
 *
 * @param version the version in which it was given, whose words say it
 */
record DroppedAnswer(UUID id, FormVersionId version, LeftAnswer answer) {
    /** Whether both are the answer to one question. */
    boolean isOfSameQuestion(DroppedAnswer other) {
        return version.equals(other.version) && answer.name().equals(other.answer.name());
    }
}
