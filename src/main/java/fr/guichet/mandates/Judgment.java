package fr.guichet.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision of a judge. @param court and date, as written @param until none if no end is written on it */
@Embeddable
public record Judgment(
        @Column(name = "judgment_court") @Nullable String court,
        @Column(name = "judgment_until") @Nullable LocalDate until) {}
