package fr.guichet.demonstration;

import fr.guichet.reminders.Reminders;
import fr.guichet.shared.Actor;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets the stories happen, each step at its own time and by the services that the screens call too. */
@Component
@ConditionalOnDemonstration
class Storyteller {
    private final Map<Deed, Act> acts = new EnumMap<>(Deed.class);
    private final ConsentTokens tokens;
    private final Reminders reminders;
    private final MovableClock clock;
    private final EntityManager entities;
    private Instant morning = Instant.MAX;

    Storyteller(List<Acts> sides, ConsentTokens tokens, Reminders reminders, MovableClock clock, EntityManager entities) {
        sides.forEach(side -> acts.putAll(side.acts()));
        this.tokens = tokens;
        this.reminders = reminders;
        this.clock = clock;
        this.entities = entities;
    }

    /** To be called in the transaction that shall hold all or nothing. @param actors by the short names of the {@link Cast} */
    void tell(Script script, Map<String, Actor> actors, Instant now) {
        Timeline timeline = new Timeline(now);
        script.requests().forEach(story -> timeline.add(new Course(story, script.answers(story), actors)));
        tokens.read(true);
        try {
            morning = timeline.firstMorning();
            timeline.scenes().forEach(this::perform);
            remindUpTo(now);
        } finally {
            tokens.read(false);
        }
    }

    /** Reminders leave in between as they would have, every morning. */
    private void remindUpTo(Instant until) {
        while (morning.isBefore(until)) {
            Instant now = morning;
            clock.standAt(now, () -> reminders.runDue(now));
            morning = Moments.morning(Moments.day(morning).plusDays(1));
        }
        entities.flush();
        entities.clear();
    }

    private void perform(Scene scene) {
        remindUpTo(scene.at());
        clock.standAt(scene.at(), () -> act(scene));
    }

    private void act(Scene scene) {
        Act act = acts.get(scene.step().deed());
        if (act == null) {
            throw new IllegalArgumentException("Nobody knows how to " + scene.step().deed());
        }
        act.perform(scene);
        // What was kept in memory must not hide from the next step what this one wrote by SQL.
        entities.flush();
        entities.clear();
    }
}
