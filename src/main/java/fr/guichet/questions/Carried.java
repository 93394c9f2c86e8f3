package fr.guichet.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an answer when its question changes.
 *
 * @param kept the answer to the question as it is now, none when nothing fits
 * @param left what does not fit
 */
public record Carried(@Nullable Object kept, List<LeftAnswer> left) {
    static Carried whole(@Nullable Object answer) {
        return new Carried(answer, List.of());
    }

    static Carried nothing(Asked earlier) {
        return new Carried(null, List.of(LeftAnswer.of(earlier)));
    }
}
