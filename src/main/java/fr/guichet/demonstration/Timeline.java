package fr.guichet.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All steps of all stories in the order of time, so that numbers and notices come as they would have come. */
final class Timeline {
    private static final Duration BREATH = Duration.ofMinutes(2);

    private final Instant now;
    private final LocalDate today;
    private final List<Scene> scenes = new ArrayList<>();

    Timeline(Instant now) {
        this.now = now;
        this.today = Moments.day(now);
    }

    /** Adds a story; what its days would put in a wrong order, or after now, is put right. */
    void add(Course course) {
        Instant last = Instant.MIN;
        for (Step step : course.story().story()) {
            Instant told = Moments.instant(Moments.workingDay(today, step.day()), step.at());
            Instant at = told.isAfter(last) ? told : last.plus(BREATH);
            last = at.isAfter(now) ? now : at;
            scenes.add(new Scene(course, step, today, last));
        }
    }

    List<Scene> scenes() {
        return scenes.stream().sorted(Comparator.comparing(Scene::at)).toList();
    }
}
