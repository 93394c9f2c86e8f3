package fr.guichet.forms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that counts from a day on, until a later one takes its place. */
interface Dated {
    /** The first day on which it counts; none when it always did. */
    @Nullable
    LocalDate from();

    default LocalDate begins() {
        LocalDate from = from();
        return from == null ? LocalDate.MIN : from;
    }

    /** The one that counts on a day; none before the first. */
    static <T extends Dated> Optional<T> inForce(List<T> all, LocalDate day) {
        return all.stream().filter(one -> !one.begins().isAfter(day)).max(Comparator.comparing(Dated::begins));
    }
}
