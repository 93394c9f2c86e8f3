package fr.guichet.forms;

import org.jspecify.annotations.Nullable;

/**
 * A date that the law or the authority fixes.
 *
 * @param starts the event it counts from, in snake_case (received_on, complete_on, missing_asked_on…)
 * @param days calendar days; exactly one of the four lengths is given
 * @param dayOfNextMonth a day of the month after the event
 */
public record DeadlineRule(
        String id,
        String title,
        String starts,
        @Nullable Integer days,
        @Nullable Integer workingDays,
        @Nullable Integer months,
        @Nullable Integer dayOfNextMonth,
        @Nullable String pause,
        @Nullable String effect,
        @Nullable String source,
        @Nullable Object setting) {}
